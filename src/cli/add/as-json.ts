// What was read of a text as JSON, for other programs.
import { sayPostDiagnostic } from "../../posts/diagnostic.ts";
import type { ReadPost } from "../../posts/post.ts";

/**
 * `{ schedules, diagnostics }`: clock times are `HH:MM`; a start is null where only the order is told, an end is null
 * unless the text states one.
 */
export function asJson({ schedules, diagnostics }: ReadPost): object {
  return {
    schedules: schedules.map(({ name, episodes, mentions }) => ({
      name,
      episodes: episodes.map(({ start, end, activity, line }) => ({
        start: start?.clock ?? null,
        end: end?.clock ?? null,
        activity,
        line,
      })),
      mentions: mentions.map(({ activity, line }) => ({ activity, line })),
    })),
    diagnostics: diagnostics.map((diagnostic) => ({
      line: diagnostic.line,
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: sayPostDiagnostic(diagnostic),
    })),
  };
}
