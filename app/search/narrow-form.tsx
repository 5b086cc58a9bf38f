import { shortened } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { SaidAgain } from "#app/ui/said-again.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { choiceWords, type KnownNames } from "./choice-words.ts";
import type { ChosenName, CountedChoice } from "./count-facets.ts";
import { narrowingNames, type SearchFilters, searchAddress, searchOrders } from "./search-filters.ts";

interface Props {
  filters: SearchFilters;
  choices: Record<ChosenName, CountedChoice[]>;
  names: KnownNames;
}

/** Of values such as organisations there is no end. */
const mostChoices = 60;

/** What is looked for, and all by which it can be narrowed; each choice says how many hits it would leave. */
export function NarrowForm({ filters, choices, names }: Props) {
  const t = useWords();
  const { q, consultation } = filters;
  const isNarrowed = narrowingNames.some((name) => filters[name] !== "");
  return (
    <search>
      <form className="app-filters app-no-print" method="get" action="/search">
        <TextInput
          name="q"
          type="search"
          label={consultation ? t("search.words-in", { reference: consultation }) : t("search.words")}
          hint={t("search.how-to-search")}
          defaultValue={q}
          maxLength={200}
        />
        <details className="govuk-details" open={isNarrowed}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t("search.narrow")}</span>
          </summary>
          <div className="app-filters__row">
            {chosenNames.map((name) => (
              <Choice key={name} name={name} filters={filters} choices={choices[name]} names={names} />
            ))}
            <div>
              <TextInput name="from" type="date" label={t("search.from-day")} defaultValue={filters.from} />
              <SaidAgain of={["from"]} date={filters.from} />
            </div>
            <div>
              <TextInput
                name="until"
                type="date"
                label={t("search.until-day")}
                defaultValue={filters.until}
              />
              <SaidAgain of={["until"]} date={filters.until} />
            </div>
          </div>
        </details>
        <div className="app-filters__row">
          <Select
            name="order"
            label={t("search.order")}
            defaultValue={filters.order}
            options={searchOrders.map((order) => ({ value: order, text: t(`search.order-${order}`) }))}
          />
        </div>
        {filters.alike && <input type="hidden" name="alike" value={filters.alike} />}
        <div className="app-actions">
          <Button>{t("search.search")}</Button>
          {isNarrowed && (
            <a className="govuk-link" href={searchAddress({ q })}>
              {t("search.search-everything")}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

const chosenNames = narrowingNames.filter((name) => name !== "from" && name !== "until");

/** Nothing where there is nothing to choose. What is chosen stays among the choices, even where nothing is left of it. */
function Choice({
  name,
  filters,
  choices,
  names,
}: Pick<Props, "filters" | "names"> & { name: ChosenName; choices: CountedChoice[] }) {
  const t = useWords();
  const chosen = filters[name];
  const isOfConsultation = name === "provision" || name === "question";
  if (isOfConsultation && !filters.consultation) return null;
  const some = choices.slice(0, mostChoices);
  const all =
    !chosen || some.some(({ value }) => value === chosen) ? some : [...some, { value: chosen, count: 0 }];
  if (all.length === 0) return null;
  return (
    <Select
      name={name}
      label={t(`search.by-${name}`)}
      none={t("search.any")}
      defaultValue={chosen}
      options={all.map(({ value, count }) => ({
        value,
        text: t("reading.choice-counted", {
          choice: shortened(choiceWords(t, name, { value, names }), 80),
          count,
        }),
      }))}
    />
  );
}
