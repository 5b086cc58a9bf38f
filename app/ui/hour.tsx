import { useWords } from "#app/words/use-words.ts";
import { zoneWords } from "./full-moment.tsx";

interface Props {
  /** ISO-8601, UTC. */
  at: string;
  /** IANA name, such as Europe/Amsterdam. */
  timeZone: string;
}

/** The hour of a moment that is minutes away, on the clocks of a place, which it names: `11:00 Amsterdam time`. */
export function Hour({ at, timeZone }: Props) {
  const t = useWords();
  const moment = <time dateTime={at}>{t.moment(at, { timeStyle: "short", timeZone })}</time>;
  return <>{t("ui.moment-in-zone", { moment, zone: zoneWords(t, timeZone) })}</>;
}
