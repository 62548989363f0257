// The types of findings, and how early readers told them.

/**
 * The types of findings with the mean rank that three readers gave them over eleven pairs of days, low for what they
 * told first. The figures are theirs; they are not tuned to any pair.
 */
export const TYPES = {
  order: 2.6,
  while: 2.6,
  "same-hour": 2.8,
  "work-begins": 3.0,
  rising: 3.1,
  "work-amount": 3.2,
  "work-ends": 3.3,
  contrast: 3.3,
  insert: 3.4,
  "first-thing": 3.8,
  sittings: 4.1,
  breaks: 4.2,
  "kind-amount": 4.2,
  "kinds-of-work": 4.5,
  way: 4.5,
  both: 4.7,
  "last-thing": 4.8,
  place: 4.8,
  share: 5.0,
  fills: 5.0,
  night: 5.2,
  untold: 5.2,
  only: 5.6,
  bed: 5.9,
  // Of one day only; said where fewer than two other sentences stand.
  filler: 9,
} as const;

/** A type of finding: findings of one type and label are not shown twice. */
export type FindingType = keyof typeof TYPES;
