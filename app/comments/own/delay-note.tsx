import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { publicationBounds } from "../comment/publication.ts";

/** Between which moments a comment becomes public; nobody is told when exactly. */
export function DelayNote({ decidedAt, timeZone }: { decidedAt: string; timeZone: string }) {
  const t = useWords();
  const { from, until } = publicationBounds(decidedAt);
  return (
    <p className="govuk-body">
      {t("own-comments.appears-between", {
        from: <FullMoment at={from} timeZone={timeZone} />,
        until: <FullMoment at={until} timeZone={timeZone} />,
      })}
    </p>
  );
}
