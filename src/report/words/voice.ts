// The voice of a report: the style of the clock, and in cells or in sentences.
import type { ClockStyle } from "../../model/clock.ts";

/** `cells` say `~09:00` and `(22:00-23:00)`; `sentences` say `about 09:00` and `between 22:00 and 23:00`. */
export type Voice = { readonly style: ClockStyle; readonly place: "cells" | "sentences" };
