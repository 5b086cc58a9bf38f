import { placeOf } from "./full-moment.tsx";

interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/** The hour of a moment that is minutes away, on the clocks of a place, which it names: `11:00 Amsterdam time`. */
export function Hour({ at, timeZone }: Props) {
  const words = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone });
  return (
    <>
      <time dateTime={at}>{words.format(new Date(at))}</time> {placeOf(timeZone)}
      {timeZone !== "UTC" && " time"}
    </>
  );
}
