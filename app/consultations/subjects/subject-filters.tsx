import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestEntry } from "./control-list.ts";
import type { SubjectFilter } from "./subject-filter.ts";
import { commitments } from "./subjects.ts";

/** The fields of a list's filters that ask what consultations are about. */
export function SubjectFilters({ commitment, entry }: SubjectFilter) {
  const t = useWords();
  return (
    <>
      <Select
        name="commitment"
        label={t("subjects.commitment")}
        none={t("subjects.all-commitments")}
        defaultValue={commitment === null ? "" : String(commitment)}
        options={commitments.map((one) => ({ value: String(one), text: t(`subjects.commitment ${one}`) }))}
      />
      <TextInput
        name="entry"
        label={t("subjects.entry")}
        hint={t("subjects.entry-hint")}
        defaultValue={entry}
        maxLength={longestEntry}
        spellCheck={false}
      />
    </>
  );
}
