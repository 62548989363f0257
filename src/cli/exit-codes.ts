// What the command's exit code says.

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT = {
  /** What was asked for is done. */
  done: 0,
  /** With --exit-code: the days differ. */
  different: 1,
  /** The input or the command line is not what daydiff can read; nothing was written. */
  bad: 2,
  // 70, for a fault of daydiff itself, is given by bin/last-words.js, which says what no other module could.
} as const;
