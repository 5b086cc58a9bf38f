import { capital } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { type FilterName, type QueueFilters, queueHref } from "./queue-filters.ts";

interface Count {
  value: string;
  count: number;
}

interface Props {
  government: string;
  filters: QueueFilters;
  counts: Record<FilterName, Count[]>;
}

const labels = {
  consultation: "Consultation",
  group: "Stakeholder group",
  language: "Language",
  kind: "Kind",
  state: "State",
} as const satisfies Record<FilterName, string>;

const languages = new Intl.DisplayNames("en-GB", { type: "language" });

/** Narrows the queue; beside each choice stands how much it would leave. */
export function QueueFilterForm({ government, filters, counts }: Props) {
  const isFiltered = Object.keys(filters).length > 0;
  const select = (name: FilterName) => (
    <Select
      name={name}
      label={labels[name]}
      none="All"
      defaultValue={filters[name]}
      options={withChosen(counts[name], filters[name]).map(({ value, count }) => ({
        value,
        text: `${textOf(name, value)} (${count})`,
      }))}
    />
  );
  return (
    <form method="get" className="app-filters app-queue-filters app-no-print" aria-label="Filter the queue">
      <div className="app-filters__row">
        {select("consultation")}
        {select("group")}
        {select("language")}
        {select("kind")}
        {select("state")}
      </div>
      <div className="app-actions">
        <Button kind="secondary">Show</Button>
        {isFiltered && (
          <a className="govuk-link" href={queueHref(government, {})}>
            Show all
          </a>
        )}
      </div>
    </form>
  );
}

/** What is chosen stays in the list though nothing is left of it. */
function withChosen(counts: Count[], chosen: string | undefined) {
  const isThere = chosen === undefined || counts.some(({ value }) => value === chosen);
  return isThere ? counts : [...counts, { value: chosen, count: 0 }];
}

function textOf(name: FilterName, value: string) {
  const text = name === "language" ? languageOf(value) : value;
  return name === "consultation" ? text : capital(text);
}

function languageOf(code: string) {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) ? (languages.of(code) ?? code) : code;
}
