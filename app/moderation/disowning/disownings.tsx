import type { ReactNode } from "react";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { sightOf } from "./disowning.ts";
import type { ShownDisowning } from "./view-disowning.server.ts";

interface Props {
  disownings: readonly ShownDisowning[];
  timeZone: string;
  /** Whether the comment was, so that nothing is cleared up or answered any more. */
  isWithdrawn: boolean;
  /** Of the comment. */
  sight: ReturnType<typeof sightOf>;
  /** The form with which the author answers that one; null where they do not. */
  answering: (disowning: ShownDisowning) => ReactNode;
}

/** Who was said to have nothing to do with a comment, what its author says to it, and what came of it. */
export function Disownings({ disownings, timeZone, isWithdrawn, sight, answering }: Props) {
  const t = useWords();
  return (
    <ul className="app-cards">
      {disownings.map((disowning) => {
        const { id, relation, explanation, disowned_at, author_answer, outcome } = disowning;
        return (
          <li key={id} className="app-card">
            <p className="govuk-body">
              {t(`disowning.said ${relation}`, { when: <Moment at={disowned_at} timeZone={timeZone} /> })}
            </p>
            <p className="govuk-body app-typed-lines" dir="auto">
              {explanation}
            </p>
            {author_answer && (
              <>
                <p className="govuk-body">{t("disowning.author-answered")}</p>
                <p className="govuk-body app-typed-lines" dir="auto">
                  {author_answer}
                </p>
              </>
            )}
            <p className="govuk-body">
              {outcome
                ? t(`disowning.outcome ${outcome}`)
                : t(isWithdrawn ? "disowning.withdrawn" : `disowning.waits ${sight}`)}
            </p>
            {disowning.reason && (
              <p className="govuk-body app-typed-lines" dir="auto">
                {disowning.reason}
              </p>
            )}
            {outcome === null && author_answer === null && !isWithdrawn && answering(disowning)}
          </li>
        );
      })}
    </ul>
  );
}
