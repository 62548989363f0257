// What the options ask for, checked and brought together with what the terminal and the environment say.
import type { Block } from "../compare/tables/blocks.ts";
import type { ClockStyle } from "../model/clock.ts";
import { FORMATS, formatOfFile, isFormat, type FormatName } from "../render/formats.ts";
import type { Refusal } from "../render/refusal.ts";
import { SECTION_NAMES, type SectionName } from "../report/options.ts";
import { readBlocks } from "./block-option.ts";
import type { Io } from "./io.ts";
import { pictureSettingsOf, type PictureSettings, type RawPictureOptions } from "./picture-options.ts";

/** The options as commander hands them over. */
export type RawOptions = RawPictureOptions & {
  readonly format?: string;
  readonly md?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly output?: string;
  readonly short?: boolean;
  readonly stat?: boolean;
  readonly only?: string;
  readonly block?: readonly string[];
  readonly explain?: boolean;
  readonly all?: boolean;
  readonly "12h"?: boolean;
  readonly ascii?: boolean;
  readonly width?: string;
  /** False for --no-color. */
  readonly color?: string | false;
  readonly exitCode?: boolean;
  readonly schedules?: readonly string[];
  readonly sameMoment?: boolean;
  readonly clock?: string;
  readonly on?: string;
  readonly reference?: string;
};

export type Settings = {
  readonly format: FormatName;
  /** Where to write; null for standard output. */
  readonly output: string | null;
  readonly blocks: readonly Block[] | null;
  readonly short: boolean;
  readonly only: readonly SectionName[] | null;
  readonly explain: boolean;
  readonly all: boolean;
  readonly style: ClockStyle;
  readonly ascii: boolean;
  readonly width: number;
  readonly color: boolean;
  readonly pictures: PictureSettings;
  readonly exitCode: boolean;
  readonly schedules: readonly string[];
  /** All days on one axis of real time. */
  readonly sameMoment: boolean;
  /** The clock that the axis is on: a zone or a schedule's name; null for the first schedule's. */
  readonly clock: string | null;
  /** The date of the axis; null for the files' own. */
  readonly on: string | null;
  /** The schedule that the others are held against; null for the first. */
  readonly reference: string | null;
};

const [NARROWEST, WIDEST, USUAL] = [40, 1000, 80];

/** The settings, or the first option that is wrong. */
export function settingsOf(raw: RawOptions, io: Io): Settings | Refusal {
  const format = formatAsked(raw);
  if (typeof format !== "string") return format;
  const only = sectionsAsked(raw.only);
  if (only !== null && "wrong" in only) return only;
  const blocks = raw.block === undefined ? null : readBlocks(raw.block);
  if (blocks !== null && "wrong" in blocks) return blocks;
  const moment = momentAsked(raw, only);
  if ("wrong" in moment) return moment;
  const output = raw.output === undefined || raw.output === "-" ? null : raw.output;
  const pictures = pictureSettingsOf(raw, { format, output });
  if ("wrong" in pictures) return pictures;
  const width = widthAsked(raw.width, io);
  if (typeof width !== "number") return width;
  const when = raw.color === false ? "never" : (raw.color ?? "auto");
  if (when !== "auto" && when !== "always" && when !== "never") {
    return {
      wrong: `--color ${when}: there is no such choice.`,
      advice: "Type --color auto, always or never.",
    };
  }
  return {
    format,
    output,
    pictures,
    blocks: blocks && blocks.blocks,
    short: Boolean(raw.short ?? raw.stat),
    only,
    explain: Boolean(raw.explain),
    all: Boolean(raw.all),
    style: raw["12h"] ? "12h" : "24h",
    ascii: Boolean(raw.ascii),
    width,
    color: raw.output === undefined && colorWanted(when, io),
    exitCode: Boolean(raw.exitCode),
    schedules: raw.schedules ?? [],
    ...moment,
    reference: raw.reference ?? null,
  };
}

/** Whether to colour what goes to standard output: by the option, else the environment's customs, else the terminal. */
export function colorWanted(when: "auto" | "always" | "never", io: Io): boolean {
  if (when !== "auto") return when === "always";
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return io.stdout.isTTY && TERM !== "dumb";
}

function formatAsked(raw: RawOptions): FormatName | Refusal {
  const short = (["md", "json", "csv"] as const).filter((name) => raw[name]);
  const asked = [...(raw.format === undefined ? [] : [raw.format.toLowerCase()]), ...short].map((name) =>
    name === "md" ? "markdown" : name,
  );
  const [format] = asked;
  const all = Object.keys(FORMATS).join(", ");
  if (format !== undefined && !isFormat(format)) {
    return { wrong: `--format ${raw.format}: there is no such format.`, advice: `The formats are: ${all}.` };
  }
  if (new Set(asked).size > 1) {
    return { wrong: `${asked.join(" and ")} are asked for at once.`, advice: "Name one format." };
  }
  if (format !== undefined || raw.output === undefined || raw.output === "-") return format ?? "terminal";
  const meant = formatOfFile(raw.output);
  if (meant !== null) return meant;
  const endings = Object.values(FORMATS).flatMap((f) => f.endings);
  return {
    wrong: `-o ${raw.output}: its ending does not tell the format.`,
    advice: `End it in ${endings.join(", ")}, or add --format with one of ${all}.`,
  };
}

function sectionsAsked(only: string | undefined): readonly SectionName[] | null | Refusal {
  if (only === undefined) return null;
  const names = only.split(",").map((name) => name.trim().toLowerCase());
  const stranger = names.find((name) => !isSection(name));
  if (stranger === undefined) return names.filter(isSection);
  return {
    wrong: `--only ${only}: there is no section "${stranger}".`,
    advice: `The sections are: ${SECTION_NAMES.join(", ")}.`,
  };
}

/** What goes with `--same-moment` alone is refused without it. */
function momentAsked(
  raw: RawOptions,
  only: readonly SectionName[] | null,
): Pick<Settings, "sameMoment" | "clock" | "on"> | Refusal {
  const asked = { sameMoment: Boolean(raw.sameMoment), clock: raw.clock ?? null, on: raw.on ?? null };
  const lone = asked.clock !== null ? "--clock" : asked.on !== null ? "--on" : null;
  const option = only?.includes("overlap") ? "--only overlap" : lone;
  if (asked.sameMoment || option === null) return asked;
  return { wrong: `${option} goes with --same-moment.`, advice: "Add --same-moment." };
}

function widthAsked(asked: string | undefined, io: Io): number | Refusal {
  if (asked === undefined) {
    const told = Number(io.env["COLUMNS"] ?? "");
    const width = Number.isInteger(told) && told > 0 ? told : (io.stdout.columns ?? USUAL);
    return Math.min(Math.max(width, NARROWEST), WIDEST);
  }
  const width = Number(asked);
  if (Number.isInteger(width) && width >= NARROWEST && width <= WIDEST) return width;
  return {
    wrong: `--width ${asked}: that is no number of columns.`,
    advice: `Give a whole number from ${NARROWEST} to ${WIDEST}.`,
  };
}

function isSection(name: string): name is SectionName {
  return (SECTION_NAMES as readonly string[]).includes(name);
}
