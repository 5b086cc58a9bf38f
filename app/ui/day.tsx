interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/** The day of a moment on the clocks of the time zone, without its hour: `3 February 2026`. */
export function Day({ at, timeZone }: Props) {
  const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone });
  // Sweden writes its dates as ISO 8601 does.
  const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
  return <time dateTime={day.format(new Date(at))}>{words.format(new Date(at))}</time>;
}
