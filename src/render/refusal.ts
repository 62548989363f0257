// Why something that was asked for cannot be written.

/** What is wrong, and what to do instead; each a sentence. */
export type Refusal = { readonly wrong: string; readonly advice: string };
