// The reason that something cannot be written.

/** The fault, and what to do instead; each a sentence. */
export type Refusal = { readonly wrong: string; readonly advice: string };
