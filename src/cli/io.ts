// Everything that the command knows of the world outside, so that tests can run it in their own process.

/** Where the command runs. Nothing in src/cli reaches files, the terminal or the environment but through this. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The environment variables, as they were at the start. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory, absolute. */
  readonly cwd: string;
  /** The user's home folder, absolute; null where there is none. */
  readonly home: string | null;
  /** The calendar date where the command runs, as the clock there shows it now: `2026-11-25`. */
  readonly today: () => string;
  /** `linux`, `darwin`, `win32`, ... */
  readonly platform: string;
  /** The folder of the schedules that come with daydiff, absolute. */
  readonly builtIns: string;
  /** The folder with what the build read in each of them, as JSON; absolute. It may be missing. */
  readonly readings: string;
  /** The fonts that come with daydiff, absolute. */
  readonly fonts: readonly string[];
  /** The bytes of the file at an absolute path. Throws what `node:fs` throws when it cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
  /** The bytes of standard input, until its end. */
  readonly readStdin: () => Uint8Array;
  /** Whether a person types into standard input; then it can be pasted into, and questions can be asked. */
  readonly typed: boolean;
  /** What is pasted and typed into the terminal until its end; `interrupted`: up to a Ctrl-C. */
  readonly readPaste: () => Promise<{ readonly text: string; readonly interrupted: boolean }>;
  /** Asks on the terminal; null where the answer is Ctrl-C or the end of input. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Opens a file in an editor (`vim`, `code --wait`) and waits for it. Null if it ended well, else why not. */
  readonly runEditor: (editor: string, file: string) => Promise<string | null>;
  /** Shows a file in the program that the system has for it. Null if that could be started, else why not. */
  readonly openFile: (path: string) => Promise<string | null>;
  /** The names in a folder; none where there is no such folder, or it cannot be read. */
  readonly listFolder: (path: string) => readonly string[];
  /** The path with links followed; the path itself where there is nothing yet. */
  readonly realPath: (path: string) => string;
  /** Writes a whole file or none of it, making the folders above. Throws what `node:fs` throws. */
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  /** Takes a file away; nothing happens where there is none. Throws what `node:fs` throws. */
  readonly removeFile: (path: string) => void;
}

/** One of the two streams that the command writes to. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTTY: boolean;
  /** Cells in a row of the terminal; absent when the output is not a terminal. */
  readonly columns?: number | undefined;
}
