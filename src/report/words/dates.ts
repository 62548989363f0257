// Writes dates, by hand, because the platform's formatter takes a third of the program's start to load.

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2024-02-27` as `27 Feb 2024` or `27 February 2024`; a month or a year alone, and anything else, as far as it goes. */
export function dateText(date: string, form: "short" | "long"): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return date;
  const month = MONTHS[Number(parts[2]) - 1];
  if (month === undefined) return date;
  const words = [form === "short" ? month.slice(0, 3) : month, parts[1]];
  return (parts[3] === undefined ? words : [Number(parts[3]), ...words]).join(" ");
}
