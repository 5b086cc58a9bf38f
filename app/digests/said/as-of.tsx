import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** When what follows was so; null where it is so now. */
  at: string | null;
  timeZone: string;
}

/** Says of when what a page of a large digest shows is, where something else may be so now. */
export function AsOf({ at, timeZone }: Props) {
  const t = useWords();
  if (at === null) return null;
  return (
    <p className="govuk-body">{t("digest-said.as-of", { when: <Moment at={at} timeZone={timeZone} /> })}</p>
  );
}
