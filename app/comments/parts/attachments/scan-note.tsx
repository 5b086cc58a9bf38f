import { useWords } from "#app/words/use-words.ts";
import type { Scan } from "#db/schema.ts";

/** Why a file of a comment cannot be had, where that is for the virus scanner's sake. */
export function ScanNote({ scan }: { scan: Scan }) {
  const t = useWords();
  if (scan === "waiting") return <p className="govuk-body">{t("attachments.waiting")}</p>;
  if (scan === "infected") return <p className="govuk-body">{t("attachments.infected")}</p>;
  return null;
}
