interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/**
 * A moment on the clocks of a place, which it names, and in UTC: `3 February 2026 at 11:00 Amsterdam time (10:00 UTC)`.
 * Where there is JavaScript, the reader's own time is added.
 */
export function FullMoment({ at, timeZone }: Props) {
  return (
    <>
      <time dateTime={at} data-own-time={timeZone}>
        {moment(at, timeZone)}
      </time>{" "}
      {timeZone !== "UTC" && (
        <span className="app-moment__zone">
          {placeOf(timeZone)} time (<time dateTime={at}>{inUtc(at, timeZone)}</time>)
        </span>
      )}
    </>
  );
}

/** The same in plain words, for titles and sentences. */
export function momentWords({ at, timeZone }: Props) {
  return `${moment(at, timeZone)} ${placeOf(timeZone)} time`;
}

function moment(at: string, timeZone: string) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone }).format(
    new Date(at),
  );
}

/** The hour alone where the day is the same. */
function inUtc(at: string, timeZone: string) {
  const day = (zone: string) =>
    new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: zone }).format(new Date(at));
  return `${day("UTC") === day(timeZone) ? at.slice(11, 16) : moment(at, "UTC")} UTC`;
}

/** How a time zone is called: `America/New_York` → `New York`. */
export function placeOf(timeZone: string) {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
