import { useWords } from "#app/words/use-words.ts";
import { zoneWords } from "./full-moment.tsx";

interface Props {
  /** What stands in the fields: `2027-01-31`, and `17:00` where there is a field for the time. */
  date: string | undefined;
  time?: string;
  /** IANA name of the clocks that are meant. */
  timeZone?: string;
  /** The names of the fields, so that it can follow what is typed where there is JavaScript. */
  of: string[];
}

/**
 * What stands in fields for a date and a time, in words: browsers write both in ways of their own, and a narrow field can show
 * 17:00 as 05:00. Nothing where it is no date.
 */
export function SaidAgain({ date = "", time, timeZone, of }: Props) {
  const t = useWords();
  const when = wordsOf(date, time);
  const said = (when: string) =>
    timeZone === undefined
      ? t("ui.said-again", { when })
      : t("ui.said-again-there", { when, zone: zoneWords(t, timeZone) });
  return (
    <p
      className="govuk-hint app-said-again"
      data-said-again={of.join(",")}
      data-said-formats={t.formats}
      data-said-words={said("{when}")}
    >
      {when ? said(when) : ""}
    </p>
  );

  function wordsOf(date: string, time = "") {
    const at = new Date(`${date}T${time || "00:00"}:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(at.getTime())) return "";
    const timeStyle = time ? ("short" as const) : undefined;
    return t.moment(at, { dateStyle: "full", timeStyle, timeZone: "UTC" });
  }
}
