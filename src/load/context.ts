// What every reader of a part of the file needs: the text, and where to say what is wrong.
import type { DiagnosticCode, DiagnosticOf, Span } from "../model/diagnostic.ts";

/** Takes what is to be said about a place in the text. */
export type Report = (said: DiagnosticOf<DiagnosticCode>, span: Span) => void;

/** The text of the file, and where to report. */
export type Context = { readonly text: string; readonly report: Report };
