import { useWords } from "#app/words/use-words.ts";
import type { ActForTwo } from "../settings/settings.ts";

/** Says which decisions another moderator has to confirm; nothing where none. */
export function AnotherConfirms({ forTwo }: { forTwo: ActForTwo[] }) {
  const t = useWords();
  if (forTwo.length === 0) return null;
  const outcomes = t.list(forTwo.map((outcome) => t(`two-people.to ${outcome}`)));
  return <p className="govuk-body-s">{t("two-people.another-confirms", { outcomes })}</p>;
}
