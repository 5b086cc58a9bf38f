import { formats } from "#app/words/formats.ts";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/** The day of a moment, on the calendar of the time zone, and no more of it: `3 February 2026`. */
export function Day({ at, timeZone }: Props) {
  const t = useWords();
  return <time dateTime={dayIn(at, timeZone)}>{t.moment(at, { dateStyle: "long", timeZone })}</time>;
}

/** The day as markup has it: `2026-02-03`. */
function dayIn(at: string, timeZone: string) {
  // Sweden writes dates as ISO 8601 does.
  return formats.getDateTimeFormat("sv-SE", { dateStyle: "short", timeZone }).format(new Date(at));
}
