import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";
import { pointStates } from "#db/schema.ts";
import type { ProgressFilters } from "./find-progress.server.ts";

interface Props {
  filters: ProgressFilters;
  colleagues: { id: string; name: string }[];
}

/** Which key points are shown, by how far officials are with them. */
export function ProgressFilter({ filters: { state, assigned }, colleagues }: Props) {
  const t = useWords();
  const states = [...pointStates, "none"] as const;
  const nobody = { value: "nobody", text: t("digest-edits.nobody") };
  return (
    <Details summary={t("digest-edits.filter-by")} open={state + assigned !== ""}>
      <form method="get" className="app-no-print">
        <div className="app-filters__row">
          <Select
            name="state"
            label={t("digest-edits.state")}
            none={t("digest-edits.all-states")}
            options={states.map((value) => ({ value, text: t(`digest-edits.state ${value}`) }))}
            defaultValue={state}
          />
          <Select
            name="assigned"
            label={t("digest-edits.assigned-to")}
            none={t("digest-edits.anybody")}
            options={[...colleagues.map(({ id, name }) => ({ value: id, text: name })), nobody]}
            defaultValue={assigned}
          />
        </div>
        <Button kind="secondary">{t("digest-edits.filter")}</Button>
      </form>
    </Details>
  );
}
