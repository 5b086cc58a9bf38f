import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { OfConsultation } from "../said/point-facts.tsx";
import { SaidWords } from "../said/said-words.tsx";
import type { PassageFilters, SearchedPassages } from "./search-passages.server.ts";

interface Props {
  searched: SearchedPassages;
  filters: PassageFilters;
}

/** Looks for passages by words and by tag. */
export function SearchForm({ searched: { tags }, filters }: Props) {
  const t = useWords();
  return (
    <form method="get" className="app-no-print">
      {filters.for !== "" && <input type="hidden" name="for" value={filters.for} />}
      <TextInput
        name="words"
        label={t("digest-edits.words")}
        hint={t("digest-edits.words-hint")}
        defaultValue={filters.words}
      />
      {tags.length > 0 && (
        <Select
          name="tag"
          label={t("digest-edits.tag")}
          none={t("digest-edits.any-tag")}
          options={tags.map((tag) => ({ value: tag, text: tag }))}
          defaultValue={filters.tag}
        />
      )}
      <Button>{t("digest-edits.search")}</Button>
    </form>
  );
}

interface FoundPassagesProps {
  filters: PassageFilters;
  searched: SearchedPassages;
  consultation: OfConsultation;
  mayEdit: boolean;
}

/** What was found, each passage with the way to edit it, and to add it to the key point that it was looked for. */
export function FoundPassages({ searched, filters, consultation, mayEdit }: FoundPassagesProps) {
  const t = useWords();
  const { passages, isMore, isAsked, point, seen, goOnFrom } = searched;
  if (!isAsked) return null;
  return (
    <>
      <p className="govuk-body" id="found">
        {isMore && t("digest-edits.found-more", { shown: passages.length })}
        {!isMore && (passages.length > 0 || goOnFrom === null) && (
          <>{t("digest-edits.found", { count: passages.length })} </>
        )}
        {goOnFrom !== null &&
          t("digest-edits.looked-through", {
            number: String(goOnFrom),
            link: (words) => (
              <a className="govuk-link" href={`?${queryOf({ ...filters, from: goOnFrom })}`}>
                {words}
              </a>
            ),
          })}
      </p>
      <ul className="app-said-list app-said-list--plain">
        {passages.map((passage) => (
          <li key={passage.passage_id}>
            <SaidWords quote={passage} reference={consultation.reference} />
            {mayEdit && (
              <div className="app-said__form app-no-print">
                {point && (
                  <form method="post">
                    <input type="hidden" name="passage" value={passage.passage_id} />
                    <input type="hidden" name="seen" value={seen} />
                    <Button kind="secondary">
                      {t("digest-edits.add", { number: String(passage.number), hidden })}
                    </Button>
                  </form>
                )}
                <a
                  className="govuk-link"
                  href={digestAddress(consultation, `/passages/${passage.passage_id}`)}
                >
                  {t("digest-edits.open-passage", { number: String(passage.number), hidden })}
                </a>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const queryOf = (filters: PassageFilters) =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
