import { countryWords } from "#app/comments/comment/filter-words.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords, shownPositions } from "#app/comments/comment/shown-position.ts";
import { withChosen } from "#app/comments/listing/with-chosen.ts";
import { groupIn } from "#app/comments/reading/facts-in-words.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { unpublishedAddress } from "./list-addresses.ts";
import {
  assignedTo,
  type FilterName,
  filterNames,
  type QueueFilters,
  queueHref,
  states,
} from "./queue-filters.ts";

interface Count {
  value: string;
  count: number;
}

interface Props {
  government: string;
  filters: QueueFilters;
  counts: Record<FilterName, Count[]>;
}

/** Narrows the queue; beside each choice stands how much it would leave. */
export function QueueFilterForm({ government, filters, counts }: Props) {
  const t = useWords();
  const { state: _, assigned: __, files, ...stated } = filters;
  const narrowed = { ...stated, attachments: files };
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <form
      method="get"
      className="app-filters app-queue-filters app-no-print"
      aria-label={t("moderation.filter-the-queue")}
    >
      <div className="app-filters__row">
        {filterNames.map((name) => (
          <QueueFilter key={name} name={name} chosen={filters[name]} counts={counts[name]} />
        ))}
      </div>
      <div className="app-actions">
        <Button kind="secondary">{t("moderation.show")}</Button>
        {isFiltered && (
          <a className="govuk-link" href={queueHref(government, {})}>
            {t("moderation.show-all")}
          </a>
        )}
        <a className="govuk-link" href={unpublishedAddress(government, { state: "waits", ...narrowed })}>
          {t("moderation.narrow-by-more")}
        </a>
      </div>
    </form>
  );
}

/** Nothing where there is nothing to choose. */
function QueueFilter({ name, chosen, counts }: { name: FilterName; chosen?: string; counts: Count[] }) {
  const t = useWords();
  const choices = withChosen(counts, chosen);
  if (choices.length === 0) return null;
  return (
    <Select
      name={name}
      label={t(`moderation.filter ${name}`)}
      none={t("moderation.all")}
      defaultValue={chosen}
      options={choices.map(({ value, count }) => ({
        value,
        text: t("moderation.choice-counted", { choice: textOf(t, name, value), count }),
      }))}
    />
  );
}

function textOf(t: Translator, name: FilterName, value: string) {
  if (name === "group") return groupIn(t, value);
  if (name === "country") return countryWords(t, value);
  if (name === "language") return languageIn(t, value);
  if (name === "files") return t("reading.with-files");
  const position = shownPositions.find((position) => position === value);
  if (name === "position" && position) return positionWords(t, position);
  if (name === "kind")
    return value === "comment" || value === "reply" ? t(`moderation.kind ${value}`) : value;
  const assigned = assignedTo.find((assigned) => assigned === value);
  if (name === "assigned" && assigned) return t(`moderation.assigned ${assigned}`);
  const state = states.find((state) => state === value);
  return name === "state" && state ? t(`moderation.state ${state}`) : value;
}

/** The name of a language, or that none is stated; what is no language’s code as it stands. */
function languageIn(t: Translator, value: string) {
  if (value === notStated) return t("terms.not stated");
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value) ? t.displayName("language", value) : value;
}
