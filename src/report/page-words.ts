// The words that a page has of its own, beside those of the report.

/** Texts of the buttons, regions and hints of a page. */
export const PAGE_WORDS = {
  picture: "The days as a picture",
  hint: "Point at a stretch, or reach it with the tab key, to see both sides and how its times are told.",
  markdown: "The same as Markdown",
  copy: "Copy as Markdown",
  copied: "Copied",
  selected: "Selected: copy it with the keyboard",
  rows: "What stands opposite what",
  headline: "In numbers",
  categories: "Kinds of activity",
  episodes: "Episodes",
  nearest: "Nearest days",
  overlap: "At the same moment",
  timeline: "Timeline",
  list: "Schedules",
  sources: "Sources",
  findings: "Findings",
  besideFirst: "Each beside the first",
  madeWith: "Made with daydiff. What has no told hours is drawn soft.",
} as const;
