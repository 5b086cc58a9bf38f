import { withChosen } from "#app/comments/listing/with-chosen.ts";
import { shortened } from "#app/content/phrases.ts";
import { unpublishedAddress } from "#app/moderation/list-addresses.ts";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";
import { NarrowForm } from "../narrow-form.tsx";
import { type OfficeFilters, officeNames, officeStates } from "./office-filters.ts";
import type { FoundInOffice } from "./office-search.server.ts";

interface Props extends Pick<FoundInOffice, "unpublished" | "names"> {
  government: string;
  filters: OfficeFilters;
}

const orders = ["newest", "oldest"] as const;

/** What an official looks for; by what they narrow what is not public, or for who may read none of it, in which consultation. */
export function OfficeSearchForm({ government, filters, unpublished, names }: Props) {
  const path = unpublishedAddress(government);
  const whole = "search-office.without-choices" as const;
  if (unpublished === null)
    return (
      <NarrowForm {...{ filters, choices: {}, names, list: { path, whole, names: [], orders: [] } }}>
        <WhichConsultation names={names} chosen={filters.consultation} />
      </NarrowForm>
    );
  const { choices, state, sealed } = unpublished.counts;
  return (
    <NarrowForm {...{ filters, choices, names, list: { path, whole, names: officeNames, orders } }}>
      <OwnChoices filters={filters} counts={{ state, sealed }} />
    </NarrowForm>
  );
}

function WhichConsultation({ names, chosen }: { names: Props["names"]; chosen: string }) {
  const t = useWords();
  return (
    <Select
      name="consultation"
      label={t("search.by-consultation")}
      none={t("search.any")}
      defaultValue={chosen}
      options={Object.entries(names.consultations).map(([value, title]) => ({
        value,
        text: shortened(title, 80),
      }))}
    />
  );
}

type OwnCounts = Pick<NonNullable<FoundInOffice["unpublished"]>["counts"], "state" | "sealed">;

/** By what everyone's lists are not narrowed: what became of a comment, and whether something in it is confidential. */
function OwnChoices({ filters, counts }: { filters: OfficeFilters; counts: OwnCounts }) {
  const t = useWords();
  const state = withChosen(counts.state, filters.state);
  const sealed = withChosen(counts.sealed, filters.sealed);
  const counted = (choice: string, count: number) => t("reading.choice-counted", { choice, count });
  return (
    <>
      {state.length > 0 && (
        <Select
          name="state"
          label={t("search-office.state")}
          none={t("search.any")}
          defaultValue={filters.state}
          options={state.flatMap(({ value, count }) => {
            const known = officeStates.find((state) => state === value);
            return known ? { value, text: counted(t(`search-office.state ${known}`), count) } : [];
          })}
        />
      )}
      {sealed.length > 0 && (
        <Select
          name="sealed"
          label={t("search-office.sealed")}
          none={t("search.any")}
          defaultValue={filters.sealed}
          options={sealed.map(({ value, count }) => ({
            value,
            text: counted(t("search-office.has-sealed"), count),
          }))}
        />
      )}
    </>
  );
}
