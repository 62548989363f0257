// Where untold bounds are put for the eye. Pictures and strips read this; nothing that counts or says anything does.
import { DAY, wrap, type Minute } from "../model/clock.ts";
import type { Schedule, Segment } from "../model/schedule.ts";
import type { Comparison } from "./comparison.ts";

/** One drawn day for each schedule of the comparison. */
export type Drawing = { readonly schedules: readonly DrawnDay[] };

export type DrawnDay = {
  /** In the order of the axis; together they cover 0 to 1440. */
  readonly pieces: readonly DrawnPiece[];
  /** The clock times that the file tells, each once, in the order of the axis. */
  readonly marks: readonly { readonly minute: Minute; readonly told: "reported" | "approximate" }[];
};

/** A stretch of the picture, cut at 04:00. */
export type DrawnPiece = {
  /** Position in the schedule's episodes; null where nothing is told. */
  readonly episode: number | null;
  readonly start: Minute;
  readonly end: Minute;
  /** `told`: both bounds are clock times. */
  readonly told: "told" | "untold" | "unrecorded";
};

/**
 * Draws a comparison. Untold bounds are spread evenly between the known ones over the rows that two schedules have
 * there together, so that what stands opposite one another in the rows stands under one another in the picture.
 */
export function draw(comparison: Comparison): Drawing {
  return {
    schedules: comparison.schedules.map((schedule, side) => drawDay(schedule, slotsOf(comparison, side))),
  };
}

/** The places in a segment over which its episodes are spread: for each episode its place, and how many there are. */
type Slots = { readonly places: readonly number[]; readonly count: number };

type SlotsOf = (segment: Segment) => Slots;

/** One place for each episode, and one for each open stretch. */
function ownSlots({ episodes, gaps }: Segment): Slots {
  const places = episodes.map((_, k) => k + gaps.filter((g) => g <= k).length);
  return { places, count: episodes.length + gaps.length };
}

/** Where both days have a segment between the same times, its places are the rows of both. */
function slotsOf({ rows, schedules }: Comparison, side: number): SlotsOf {
  const [left, right] = schedules;
  if (rows.length === 0 || left === undefined || right === undefined) return ownSlots;
  const other = side === 0 ? right : left;
  const rowsOfSide = [new Map<number, number>(), new Map<number, number>()] as const;
  for (const [r, row] of rows.entries()) {
    for (const [k, i] of row.left.entries()) rowsOfSide[0].set(i, r + k / (row.left.length + 1));
    for (const [k, i] of row.right.entries()) rowsOfSide[1].set(i, r + k / (row.right.length + 1));
  }
  const [own, opposite] = side === 0 ? rowsOfSide : [rowsOfSide[1], rowsOfSide[0]];
  return (segment) => {
    const twin = other.segments.find((s) => s.start === segment.start && s.end === segment.end);
    if (twin === undefined || segment.gaps.length > 0 || twin.gaps.length > 0) return ownSlots(segment);
    const at = segment.episodes.map((i) => own.get(i) ?? 0);
    const there = twin.episodes.map((i) => opposite.get(i) ?? 0);
    const all = [...new Set([...at, ...there])].toSorted((a, b) => a - b);
    const inOrder = at.every((row, k) => k === 0 || row > (at[k - 1] as number));
    return inOrder ? { places: at.map((row) => all.indexOf(row)), count: all.length } : ownSlots(segment);
  };
}

function drawDay(schedule: Schedule, slots: SlotsOf): DrawnDay {
  const pieces = schedule.segments.flatMap((segment) => piecesOf(segment, slots(segment)).flatMap(cutAtFour));
  const marks = new Map<Minute, "reported" | "approximate">();
  for (const { start, end, startTold, endTold } of schedule.segments) {
    if (startTold === "reported" || startTold === "approximate") marks.set(wrap(start), startTold);
    if (endTold === "reported" || endTold === "approximate") marks.set(wrap(end), endTold);
  }
  return {
    pieces: pieces.toSorted((a, b) => a.start - b.start),
    marks: [...marks].map(([minute, told]) => ({ minute, told })).toSorted((a, b) => a.minute - b.minute),
  };
}

/** The pieces of one segment; the first episode begins with the segment unless something open stands before it. */
function piecesOf(segment: Segment, { places, count }: Slots): DrawnPiece[] {
  const { start, end, episodes, gaps } = segment;
  if (episodes.length === 0) return [{ episode: null, start, end, told: "unrecorded" }];
  const told = episodes.length === 1 && gaps.length === 0 ? "told" : "untold";
  const minuteOf = (place: number) => start + Math.round(((end - start) * place) / count);
  const pieces: DrawnPiece[] = [];
  let at = start;
  const until = (minute: number, episode: number | null, how: DrawnPiece["told"]) => {
    if (minute > at) pieces.push({ episode, start: at, end: minute, told: how });
    at = Math.max(at, minute);
  };
  for (const [k, episode] of episodes.entries()) {
    if (gaps.includes(k)) until(minuteOf(places[k] as number), null, "unrecorded");
    const next = places[k + 1];
    const last =
      next === undefined
        ? minuteOf(count - Number(gaps.includes(k + 1)))
        : minuteOf(next - Number(gaps.includes(k + 1)));
    until(last, episode, told);
  }
  until(end, null, "unrecorded");
  return pieces;
}

function cutAtFour(piece: DrawnPiece): DrawnPiece[] {
  if (piece.start >= DAY) return [{ ...piece, start: piece.start - DAY, end: piece.end - DAY }];
  if (piece.end <= DAY) return [piece];
  return [
    { ...piece, end: DAY },
    { ...piece, start: 0, end: piece.end - DAY },
  ];
}
