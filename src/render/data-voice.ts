// How times read in the texts that accompany data.
import type { Voice } from "../report/voice.ts";

export const DATA_VOICE: Voice = { style: "24h", about: "about " };
