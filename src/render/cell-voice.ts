// How times read in JSON and CSV, whatever the screen is asked for.
import type { Voice } from "../report/words/voice.ts";

export const CELLS: Voice = { style: "24h", place: "cells" };
