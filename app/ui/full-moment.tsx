import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";

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
  const t = useWords();
  return (
    <>
      <time dateTime={at} data-own-time={timeZone}>
        {moment(t, { at, timeZone })}
      </time>{" "}
      {timeZone !== "UTC" && (
        <span className="app-moment__zone">
          {t("ui.zone-and-utc", {
            zone: zoneWords(t, timeZone),
            utc: <time dateTime={at}>{inUtc(t, { at, timeZone })}</time>,
          })}
        </span>
      )}
    </>
  );
}

/** The same in plain words, for titles and sentences. */
export function momentWords(t: Translator, { at, timeZone }: Props) {
  return t("ui.moment-in-zone", { moment: moment(t, { at, timeZone }), zone: zoneWords(t, timeZone) });
}

/** How a time zone is called: `America/New_York` → `New York time`. */
export function zoneWords(t: Translator, timeZone: string) {
  if (timeZone === "UTC") return "UTC";
  const place = (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
  return t("ui.zone", { place, region: t.zone(timeZone) });
}

function moment(t: Translator, { at, timeZone }: Props) {
  return t.moment(at, { dateStyle: "long", timeStyle: "short", timeZone });
}

/** The hour alone where the day is the same. */
function inUtc(t: Translator, { at, timeZone }: Props) {
  const day = (zone: string) => t.moment(at, { dateStyle: "long", timeZone: zone });
  const isSameDay = day("UTC") === day(timeZone);
  return `${isSameDay ? at.slice(11, 16) : moment(t, { at, timeZone: "UTC" })} UTC`;
}
