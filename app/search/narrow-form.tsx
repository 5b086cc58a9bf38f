import type { ReactNode } from "react";
import { withChosen } from "#app/comments/listing/with-chosen.ts";
import { shortened } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { SaidAgain } from "#app/ui/said-again.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { choiceWords, type KnownNames } from "./choice-words.ts";
import type { CountedChoice } from "./count-facets.ts";
import {
  type ChosenName,
  chosenNames,
  type NarrowedList,
  type SearchFilters,
  searchAddress,
  searchOrders,
} from "./search-filters.ts";

interface Props {
  filters: SearchFilters;
  choices: Partial<Record<ChosenName, CountedChoice[]>>;
  names: KnownNames;
  /** Left out, all that everyone may find. */
  list?: NarrowedList;
  /** By what else it can be narrowed, as fields. */
  children?: ReactNode;
}

/** Of values such as organisations there is no end. */
const mostChoices = 60;

/** What is looked for, and all by which it can be narrowed; each choice says how many hits it would leave. */
export function NarrowForm({ filters, choices, names, list = everything, children }: Props) {
  const t = useWords();
  const { q, consultation } = filters;
  const { path, orders = searchOrders } = list;
  const isNarrowed = searchAddress({ ...filters, ...unordered }, 1, path) !== path;
  return (
    <search>
      <form className="app-filters app-no-print" method="get" action={path}>
        <TextInput
          name="q"
          type="search"
          label={consultation ? t("search.words-in", { reference: consultation }) : t("search.words")}
          hint={t("search.how-to-search")}
          defaultValue={q}
          maxLength={200}
        />
        {list.names.length > 0 && <Narrowing {...{ filters, choices, names, list }} isOpen={isNarrowed} />}
        <div className="app-filters__row">
          {children}
          {orders.length > 0 && (
            <Select
              name="order"
              label={t("search.order")}
              defaultValue={filters.order}
              options={orders.map((order) => ({ value: order, text: t(`search.order-${order}`) }))}
            />
          )}
        </div>
        {filters.alike && <input type="hidden" name="alike" value={filters.alike} />}
        <div className="app-actions">
          <Button>{t("search.search")}</Button>
          {isNarrowed && (
            <a className="govuk-link" href={searchAddress({ q }, 1, path)}>
              {t(list.whole ?? "reading.show-all-comments")}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

/** What narrows nothing. */
const unordered = { q: "", alike: "", order: "" } as const;

const everything: NarrowedList = {
  path: "/search",
  whole: "search.search-everything",
  names: chosenNames,
};

/** All by which the list can be narrowed, shown from the start where it is. */
function Narrowing({
  filters,
  choices,
  names,
  list,
  isOpen,
}: Pick<Props, "filters" | "choices" | "names"> & { list: NarrowedList; isOpen: boolean }) {
  const t = useWords();
  return (
    <details className="govuk-details" open={isOpen}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {t(list === everything ? "search.narrow" : "reading.narrow-the-list")}
        </span>
      </summary>
      <div className="app-filters__row">
        {list.names.map((name) => (
          <Choice key={name} name={name} filters={filters} choices={choices[name] ?? []} names={names} />
        ))}
        <div>
          <TextInput name="from" type="date" label={t("search.from-day")} defaultValue={filters.from} />
          <SaidAgain of={["from"]} date={filters.from} />
        </div>
        <div>
          <TextInput name="until" type="date" label={t("search.until-day")} defaultValue={filters.until} />
          <SaidAgain of={["until"]} date={filters.until} />
        </div>
      </div>
    </details>
  );
}

/** Nothing where there is nothing to choose. */
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
  const all = withChosen(choices.slice(0, mostChoices), chosen);
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
