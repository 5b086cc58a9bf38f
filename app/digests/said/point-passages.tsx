import type { ReactNode } from "react";
import { Pagination } from "#app/ui/pagination.tsx";
import { Shortcuts } from "#app/ui/shortcuts.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { PassageForm } from "../editing/passage-form.tsx";
import type { PointFilters } from "./passages-of-point.server.ts";
import { type OfConsultation, pointAddress } from "./point-facts.tsx";
import { translatingAddress } from "./quote.ts";
import type { WholePoint } from "./said-point-view.tsx";
import { SaidWords } from "./said-words.tsx";

interface Props {
  said: WholePoint;
  consultation: OfConsultation;
  filters: PointFilters;
  page: number;
  pages: number;
}

/** All passages that make a key point, or those of one group or country, each with how near it is. */
export function PointPassages({ said, consultation, filters, page, pages }: Props) {
  const t = useWords();
  const { point, counts, passages } = said;
  const namedBy = point.quotes[0]?.passage_id;
  const address = pointAddress(consultation, point);
  const isNarrowed = filters.group !== "" || filters.country !== "";
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={`${address}#passages`}>
      {words}
    </a>
  );
  return (
    <>
      <h2 className="govuk-heading-m" id="passages">
        {t("digest-said.all-passages")}
      </h2>
      <p className="govuk-body">
        {counts.isMore && `${t("digest-said.first-are-listed", { count: counts.passages })} `}
        {isNarrowed
          ? t(`digest-said.point-narrowed${counts.isMore ? " many" : ""}`, { ...counts, link })
          : t(
              `digest-said.point-counts${counts.isMore ? " many" : ""}${point.isConfirmed ? " confirmed" : ""}`,
              {
                ...counts,
                comments: point.comments,
              },
            )}
      </p>
      <ul className="app-said-list app-said-list--plain">
        {passages.map((passage, at) => (
          <li key={passage.passage_id} id={passage.passage_id} tabIndex={-1} data-shortcut-item="">
            <SaidWords
              quote={passage}
              reference={consultation.reference}
              translateAt={
                said.mayEdit && passage.language !== t.language
                  ? translatingAddress(consultation, passage.passage_id)
                  : undefined
              }
              after={
                passage.made_by === "official"
                  ? t("digest-said.confirmed")
                  : t(`digest-said.nearness ${nearnessOf(passage.nearness)}`)
              }
            />
            {passage.tags.length > 0 && (
              <p className="app-said__about">{t("digest-edits.tagged", { tags: t.list(passage.tags) })}</p>
            )}
            {said.mayEdit && (
              <PassageForm
                passage={passage}
                seen={said.seen}
                isNamed={passage.passage_id === namedBy}
                next={passages[at + 1]?.passage_id}
              >
                <a
                  className="govuk-link"
                  data-item-shortcut="M"
                  href={digestAddress(consultation, `/passages/${passage.passage_id}`)}
                >
                  {t("digest-edits.more-of-passage", { number: String(passage.number), hidden })}
                </a>
              </PassageForm>
            )}
          </li>
        ))}
      </ul>
      {said.mayEdit && (
        <Shortcuts
          shortcuts={[
            { letter: "N", text: t("digest-edits.key-next") },
            { letter: "P", text: t("digest-edits.key-previous") },
            { letter: "C", text: t("digest-edits.key-confirm") },
            { letter: "R", text: t("digest-edits.key-refuse") },
            { letter: "W", text: t("digest-edits.key-name") },
            { letter: "M", text: t("digest-edits.key-more") },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(page) => `${address}?${queryOf(filters, page)}#passages`}
      />
    </>
  );
}

function queryOf(filters: PointFilters, page: number) {
  const stated = Object.entries(filters).filter(([, value]) => value !== "");
  return new URLSearchParams([...stated, ["page", String(page)]]);
}

/** Steps that an eye can tell apart; nothing is finer than the method is right. */
function nearnessOf(thousandths: number) {
  if (thousandths >= 600) return "near";
  return thousandths >= 350 ? "like" : "far";
}
