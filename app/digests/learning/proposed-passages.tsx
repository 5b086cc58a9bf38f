import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { OfConsultation } from "../said/point-facts.tsx";
import { SaidWords } from "../said/said-words.tsx";
import type { ProposedPassages } from "./find-proposed.server.ts";
import { howLikely } from "./to-check.ts";

interface Props {
  proposed: ProposedPassages;
  consultation: OfConsultation;
}

/** What officials' corrections propose for a key point, apart from what makes it. */
export function ProposedForPoint({ proposed: { total, passages }, consultation }: Props) {
  const t = useWords();
  if (total === 0) return null;
  return (
    <section aria-labelledby="proposed">
      <h2 className="govuk-heading-m" id="proposed">
        {t("digest-learning.proposed")}
      </h2>
      <p className="govuk-body">{t("digest-learning.proposed-how-many", { count: total })}</p>
      <ul className="app-said-list app-said-list--plain">
        {passages.map((passage) => (
          <li key={passage.passage_id}>
            <SaidWords
              quote={passage}
              reference={consultation.reference}
              after={t(`digest-learning.likely ${howLikely(passage.likely)}`)}
            />
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={digestAddress(consultation, "/to-check")}>
          {t("digest-learning.check-passages")}
        </a>
      </p>
    </section>
  );
}
