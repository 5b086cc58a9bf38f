import { shortened } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { SaidAgain } from "#app/ui/said-again.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { commentsAddress } from "../comment/addresses.ts";
import { countryWords } from "../comment/filter-words.ts";
import { type CommentFilters, isNarrowed, notStated } from "../comment/filters.ts";
import { positionWords, shownPositions } from "../comment/shown-position.ts";
import type { CountedValue } from "../listing/counted-choices.server.ts";
import { withChosen } from "../listing/with-chosen.ts";
import { groupIn } from "./facts-in-words.ts";

interface Props {
  reference: string;
  filters: CommentFilters;
  counts: {
    groups: CountedValue[];
    countries: CountedValue[];
    positions: CountedValue[];
    provisions: (CountedValue & { label: string })[];
    languages: CountedValue[];
    organisations: CountedValue[];
    questions: (CountedValue & { label: string })[];
    /** How many have files. */
    files: number;
  };
}

const orders = [
  { value: "newest", text: "reading.newest-first" },
  { value: "oldest", text: "reading.oldest-first" },
] as const;

const days = [
  { name: "from", label: "search.from-day" },
  { name: "until", label: "search.until-day" },
] as const;

const byCount = (one: CountedValue, other: CountedValue) => other.count - one.count;

/** Narrows the list; each choice says how many comments it would leave. */
export function CommentFilterForm({ reference, filters, counts }: Props) {
  const t = useWords();
  const { groups, countries, positions, provisions, languages, organisations, questions } = counts;
  // What is asked of an answer beyond that there is one has been set by a link, see Narrowing.
  const isQuestion = filters.answer === "" || questions.some(({ value }) => value === filters.answer);
  const choices = (counted: CountedValue[], chosen: string, words: (value: string) => string) =>
    withChosen(counted, chosen).map(({ value, count }) => ({
      value,
      text: t("reading.choice-counted", { choice: words(value), count }),
    }));
  return (
    <form className="app-filters app-no-print" method="get" action={commentsAddress(reference)}>
      <h2 className="govuk-heading-s">{t("reading.narrow-the-list")}</h2>
      {(["day", "point", "campaign", "alike"] as const).map(
        (name) => filters[name] && <input key={name} type="hidden" name={name} value={filters[name]} />,
      )}
      <div className="app-filters__row">
        <Select
          name="group"
          label={t("reading.stakeholder-group")}
          none={t("reading.all-groups")}
          defaultValue={filters.group}
          options={choices(groups.sort(byCount), filters.group, (group) => groupIn(t, group))}
        />
        <Select
          name="country"
          label={t("reading.country")}
          none={t("reading.all-countries")}
          defaultValue={filters.country}
          options={choices(countries.sort(byCount), filters.country, (country) => countryWords(t, country))}
        />
        <Select
          name="position"
          label={t("reading.position")}
          none={t("reading.all-positions")}
          defaultValue={filters.position}
          options={choices(positions.sort(byCount), filters.position, (position) => positionIn(t, position))}
        />
        <Select
          name="provision"
          label={t("reading.provision")}
          none={t("reading.the-whole-measure")}
          defaultValue={filters.provision}
          options={choices(
            provisions,
            filters.provision,
            (anchor) => provisions.find(({ value }) => value === anchor)?.label ?? anchor,
          )}
        />
        {isQuestion && questions.length > 0 ? (
          <Select
            name="answer"
            label={t("reading.question")}
            none={t("reading.whatever-they-answer")}
            defaultValue={filters.answer}
            options={choices(questions, filters.answer, (key) =>
              shortened(questions.find(({ value }) => value === key)?.label ?? key, 80),
            )}
          />
        ) : (
          filters.answer && <input type="hidden" name="answer" value={filters.answer} />
        )}
        {(languages.length > 1 || filters.language) && (
          <Select
            name="language"
            label={t("reading.language")}
            none={t("reading.all-languages")}
            defaultValue={filters.language}
            options={choices(languages.sort(byCount), filters.language, (language) =>
              language === notStated ? t("terms.not stated") : t.displayName("language", language),
            )}
          />
        )}
        {(organisations.length > 0 || filters.organisation) && (
          <Select
            name="organisation"
            label={t("reading.organisation")}
            none={t("reading.all-organisations")}
            defaultValue={filters.organisation}
            options={choices(organisations, filters.organisation, (name) => shortened(name, 80))}
          />
        )}
        {(counts.files > 0 || filters.files) && (
          <Select
            name="files"
            label={t("reading.files")}
            none={t("reading.with-and-without-files")}
            defaultValue={filters.files}
            options={[
              {
                value: "with",
                text: t("reading.choice-counted", { choice: t("reading.with-files"), count: counts.files }),
              },
            ]}
          />
        )}
        {filters.day === "" &&
          days.map(({ name, label }) => (
            <div key={name}>
              <TextInput name={name} type="date" label={t(label)} defaultValue={filters[name]} />
              <SaidAgain of={[name]} date={filters[name]} />
            </div>
          ))}
        <Select
          name="sort"
          label={t("reading.order")}
          defaultValue={filters.sort}
          options={orders.map(({ value, text }) => ({ value, text: t(text) }))}
        />
      </div>
      <div className="app-actions">
        <Button kind="secondary">{t("reading.show")}</Button>
        {isNarrowed(filters) && (
          <a className="govuk-link" href={commentsAddress(reference)}>
            {t("reading.show-all-comments")}
          </a>
        )}
      </div>
    </form>
  );
}

function positionIn(t: Translator, value: string) {
  const position = shownPositions.find((position) => position === value);
  return position ? positionWords(t, position) : value;
}
