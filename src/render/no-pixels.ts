// The error that is told apart from a bug: the machine has nothing to draw a PNG with.

/** The code of the error. */
export const NO_PIXELS = "ERR_DAYDIFF_NO_PIXELS";
