import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/** A moment in words, on the clocks of the time zone: `3 February 2026 at 11:00`. */
export function Moment({ at, timeZone }: Props) {
  const t = useWords();
  return <time dateTime={at}>{t.moment(at, { dateStyle: "long", timeStyle: "short", timeZone })}</time>;
}
