import { capital } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { commentsAddress } from "../comment/addresses.ts";
import { countryWords } from "../comment/filter-words.ts";
import { type CommentFilters, isNarrowed } from "../comment/filters.ts";
import type { CountedValue } from "./comment-counts.server.ts";

interface Props {
  reference: string;
  filters: CommentFilters;
  counts: {
    groups: CountedValue[];
    countries: CountedValue[];
    positions: CountedValue[];
    provisions: (CountedValue & { label: string })[];
  };
}

const orders = [
  { value: "newest", text: "Newest first" },
  { value: "oldest", text: "Oldest first" },
];

const byCount = (one: CountedValue, other: CountedValue) => other.count - one.count;

/** Narrows the list; each choice says how many comments it would leave. */
export function CommentFilterForm({ reference, filters, counts }: Props) {
  return (
    <form className="app-filters app-no-print" method="get" action={commentsAddress(reference)}>
      <h2 className="govuk-heading-s">Narrow the list</h2>
      {(["day", "point", "campaign", "answer"] as const).map(
        (name) => filters[name] && <input key={name} type="hidden" name={name} value={filters[name]} />,
      )}
      <div className="app-filters__row">
        <Select
          name="group"
          label="Stakeholder group"
          none="All groups"
          defaultValue={filters.group}
          options={options(counts.groups.sort(byCount), filters.group, capital)}
        />
        <Select
          name="country"
          label="Country"
          none="All countries"
          defaultValue={filters.country}
          options={options(counts.countries.sort(byCount), filters.country, countryWords)}
        />
        <Select
          name="position"
          label="Position"
          none="All positions"
          defaultValue={filters.position}
          options={options(counts.positions.sort(byCount), filters.position, capital)}
        />
        <Select
          name="provision"
          label="Provision"
          none="The whole measure"
          defaultValue={filters.provision}
          options={options(
            counts.provisions,
            filters.provision,
            (anchor) => counts.provisions.find(({ value }) => value === anchor)?.label ?? anchor,
          )}
        />
        <Select name="sort" label="Order" defaultValue={filters.sort} options={orders} />
      </div>
      <div className="app-actions">
        <Button kind="secondary">Show</Button>
        {isNarrowed(filters) && (
          <a className="govuk-link" href={commentsAddress(reference)}>
            Show all comments
          </a>
        )}
      </div>
    </form>
  );
}

/** What is chosen stays among the choices, even where nothing is left of it. */
function options(counts: CountedValue[], chosen: string, words: (value: string) => string) {
  const all =
    chosen && !counts.some(({ value }) => value === chosen)
      ? [...counts, { value: chosen, count: 0 }]
      : counts;
  return all.map(({ value, count }) => ({
    value,
    text: `${words(value)} (${count.toLocaleString("en-GB")})`,
  }));
}
