// The empty form for a new day. It tells nothing yet, so that no example can pass for somebody's day.
import { SCHEMA_LINE } from "../../posts/write-schedule.ts";
import type { Request } from "./request.ts";

/** The commented template of a schedule file. Until an episode is written, daydiff says that it tells nothing. */
export function template({ name, source, timezone }: Request): string {
  return `${SCHEMA_LINE}
# One person's day, as the source tells it and nothing more. Take the # away from what you fill in.
name: ${JSON.stringify(name)}
# role: what they do
# organization: where
${timezone === null ? "# timezone: Europe/Berlin" : `timezone: ${timezone}`}

# Where the day is told.
${source === null ? "# sources:\n#   - { title: A week with Ada, publisher: The Example, published: 2024-02, url: https://example.org/ada }" : `sources:\n  - { title: ${JSON.stringify(source.title)}, url: ${JSON.stringify(source.url)} }`}

# In the order of the day. Leave out the time where only the order is told; ~ says about; "22:00 - ?": the end is not told.
# An episode without an end lasts until the next begins. daydiff categories lists the categories; leave out what you do not know.
episodes:
#   - { time: "07:30", activity: Gets up, category: getting-up }
#   - { activity: Answers letters, category: correspondence }
#   - { time: "9:00 - 10:30", activity: Team meeting, category: meeting }
#   - { time: "~23:00", activity: Goes to bed, category: sleep }

# What is told without an hour and without a place in the order.
# mentions:
#   - { activity: Reads papers, category: paper-reading }
`;
}
