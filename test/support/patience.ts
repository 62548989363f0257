// How long a test may take: so long that a slow or busy machine never ends it, and only what hangs is ended.

/** In milliseconds. No test measures time otherwise; `npm run bench` does. Laws that are tried more often may take longer. */
export const PATIENCE = 600_000 * Math.max(1, Number(process.env["DAYDIFF_RUNS"] ?? 1));
