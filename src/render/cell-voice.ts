// The voice of times in JSON and CSV, whatever the screen is asked for.
import type { Voice } from "../report/words/voice.ts";

/** Times in 24 hours, as cells have them. */
export const CELLS: Voice = { style: "24h", place: "cells" };
