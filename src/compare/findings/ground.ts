// Grounds of findings: for --explain, for ranking, and for whoever doubts them.

/** The ground of a finding in one day: episodes and mentions by position, and events. */
export type Ground = {
  readonly day: number;
  readonly episodes: readonly number[];
  readonly mentions: readonly number[];
  readonly events: readonly EventName[];
};

/** An event that a finding rests on: getting up, going to bed, the hours of work, the amount of work. */
export type EventName = "up" | "bed" | "work" | "worked";

/** A ground of episodes. */
export function onEpisodes(day: number, episodes: readonly number[]): Ground {
  return { day, episodes, mentions: [], events: [] };
}

/** A ground of an event, with the episode that gives it. */
export function onEvent(day: number, event: EventName, episodes: readonly number[] = []): Ground {
  return { day, episodes, mentions: [], events: [event] };
}
