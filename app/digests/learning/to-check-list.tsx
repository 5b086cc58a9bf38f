import type { ReactNode } from "react";
import { Shortcuts } from "#app/ui/shortcuts.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { OfConsultation } from "../said/point-facts.tsx";
import type { Answer, ToCheck } from "./to-check.ts";

/** What the official answered a moment ago, with the way to undo it. */
export function DoneBefore({ done, consultation }: { done: Answer; consultation: OfConsultation }) {
  const t = useWords();
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={digestAddress(consultation, "/edits")}>
      {words}
    </a>
  );
  return (
    <p className="govuk-body" role="status">
      {t(`digest-learning.done ${done}`, { link })}
    </p>
  );
}

interface ListProps {
  next: ToCheck | null;
  total: number;
  consultation: OfConsultation;
}

/** How many there are, in which order they come, and what of it was learnt. */
export function HowManyToCheck({ next, total, consultation }: ListProps) {
  const t = useWords();
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={digestAddress(consultation, "/to-check")}>
      {words}
    </a>
  );
  const proposals = (
    <p className="govuk-body">
      <a className="govuk-link" href={digestAddress(consultation, "/proposals")}>
        {t("digest-learning.accept-all")}
      </a>
    </p>
  );
  if (total === 0)
    return (
      <>
        <p className="govuk-body">{t("digest-learning.nothing-left")}</p>
        {proposals}
      </>
    );
  return (
    <>
      <p className="govuk-body">{t("digest-learning.how-many", { count: total })}</p>
      <p className="govuk-body">
        {next
          ? t(`digest-learning.${next.likely === null ? "nothing-learnt-yet" : "learnt-from-you"}`)
          : t("digest-learning.come-to-the-end", { link })}
      </p>
      {next?.likely !== null && proposals}
    </>
  );
}

interface SkipProps {
  toCheck: ToCheck;
  consultation: OfConsultation;
  mayEdit: boolean;
}

/** The way on without an answer, and which keys there are. */
export function SkipIt({ toCheck: { place, others }, consultation, mayEdit }: SkipProps) {
  const t = useWords();
  const address = digestAddress(consultation, "/to-check");
  const answering = [
    { letter: "C", text: t("digest-learning.key-confirm") },
    { letter: "R", text: t("digest-learning.key-refuse") },
    ...(others.length > 0 ? [{ letter: "M", text: t("digest-learning.key-another") }] : []),
  ];
  return (
    <>
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={`${address}?${new URLSearchParams({ after: place })}`}
          data-shortcut="N"
        >
          {t("digest-learning.skip")}
        </a>
      </p>
      <Shortcuts
        shortcuts={[...(mayEdit ? answering : []), { letter: "N", text: t("digest-learning.key-skip") }]}
      />
    </>
  );
}
