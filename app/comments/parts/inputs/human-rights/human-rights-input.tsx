import { useWords } from "#app/words/use-words.ts";
import { type InputFormProps, InputGroups } from "../input-fields.tsx";
import { answerGroups, harmGroups } from "./fields.ts";
import { incidentGroups, incidentsOf, mostIncidents } from "./incidents.ts";

/** The parts of a form in which human-rights input is given; names are those of humanRightsGroups. */
export function HumanRightsFields({ fields, errors }: Pick<InputFormProps, "fields" | "errors">) {
  const t = useWords();
  const form = { fields, errors };
  const last = incidentsOf(fields).at(-1)?.place ?? 0;
  const shown = Math.min(last + 1, mostIncidents);
  const more = incidentGroups.slice(shown);
  return (
    <>
      <InputGroups groups={harmGroups} {...form} firstOpen={true} />
      <InputGroups groups={incidentGroups.slice(0, shown)} {...form} />
      {more.length > 0 && (
        <details className="app-input-group">
          <summary className="app-input-group__summary">
            {t("inputs.more-incidents", { most: mostIncidents })}
          </summary>
          <InputGroups groups={more} {...form} />
        </details>
      )}
      <InputGroups groups={answerGroups} {...form} />
    </>
  );
}
