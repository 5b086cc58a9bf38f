import type { Translator } from "#app/words/translator.ts";
import { type Pair, pairUp } from "./pair-up.ts";
import type { SectionField, VersionSection } from "./version-sections.ts";

/** A field that two versions do not have alike; the empty text where one does not have it. */
export interface ChangedField {
  name: string;
  label: string;
  before: string;
  after: string;
  /** BCP 47, where its author wrote it and it is known. */
  language?: string | null;
}

export interface ChangedSection {
  key: string;
  title: string;
  kind: "added" | "removed" | "changed";
  fields: ChangedField[];
}

/** What is different in the later version, part by part, in its order; parts that were taken out come last. */
export function compareVersions(
  t: Translator,
  { before, after }: { before: VersionSection[]; after: VersionSection[] },
): ChangedSection[] {
  return pairUp(before.map(asPaired), after.map(asPaired))
    .map((pair) => compared(t, pair))
    .filter(({ fields }) => fields.length > 0);
}

function asPaired(section: VersionSection) {
  const { key, sort, fields } = section;
  return { key, sort, section, says: Object.fromEntries(fields.map(({ name, text }) => [name, text])) };
}

function compared(t: Translator, { before, after }: Pair<ReturnType<typeof asPaired>>): ChangedSection {
  const { key = "", title = "" } = (after ?? before)?.section ?? {};
  const kind = before && after ? "changed" : after ? "added" : "removed";
  return {
    key: kind === "removed" ? `removed:${key}` : key,
    title,
    kind,
    fields: changedFields(t, { before: before?.section.fields ?? [], after: after?.section.fields ?? [] }),
  };
}

function changedFields(
  t: Translator,
  { before, after }: { before: SectionField[]; after: SectionField[] },
): ChangedField[] {
  const asPaired = (field: SectionField) => ({
    ...field,
    key: field.name,
    says: field.parts ?? { text: field.text },
  });
  return pairUp(before.map(asPaired), after.map(asPaired))
    .map((pair) => ({
      ...called(t, pair),
      language: (pair.after ?? pair.before)?.language,
      before: pair.before?.text ?? "",
      after: pair.after?.text ?? "",
    }))
    .filter(({ before, after }) => before !== after);
}

/** What was numbered in the earlier version alone must not be taken for what has its number now. */
function called(t: Translator, { before, after }: Pair<SectionField>) {
  if (after) return { name: after.name, label: after.label };
  const { name = "", label = "", sort } = before ?? {};
  return { name: `removed:${name}`, label: sort ? t("compare.part-removed", { part: label }) : label };
}
