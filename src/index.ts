// The library: what other programs may import from daydiff. Every function is pure; none reads a file.
export { STANDING_BLOCKS, type Block, type Window } from "./compare/blocks.ts";
export { compare, type CompareOptions } from "./compare/compare.ts";
export type * from "./compare/comparison.ts";
export { draw, type DrawnDay, type DrawnPiece, type Drawing } from "./compare/draw.ts";
export type { Finding, FindingData, Ground } from "./compare/finding.ts";
export { loadSchedule, type FileName, type Loaded } from "./load/load-schedule.ts";
export { showDiagnostic, type Shown } from "./load/show-diagnostic.ts";
export { CATEGORIES, GROUPS, type Category, type Group, type Kind } from "./model/category.ts";
export type { Diagnostic, Severity } from "./model/diagnostic.ts";
export type * from "./model/draft.ts";
export { placeSchedule, type Placing } from "./model/place.ts";
export type * from "./model/schedule.ts";
export { FORMATS, type Format, type FormatName, type Rendering } from "./render/formats.ts";
export type { ReportOptions, SectionName } from "./report/options.ts";
export { report, type Report } from "./report/report.ts";
export type { Section } from "./report/section.ts";
