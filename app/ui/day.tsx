interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/** The day of a moment, on the calendar of the time zone, and no more of it: `3 February 2026`. */
export function Day({ at, timeZone }: Props) {
  const moment = new Date(at);
  const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone });
  const day = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone });
  return <time dateTime={day.format(moment)}>{words.format(moment)}</time>;
}
