import type { SectionField, VersionSection } from "./version-sections.ts";

/** A field that two versions do not have alike; the empty text where one does not have it. */
export interface ChangedField {
  name: string;
  label: string;
  before: string;
  after: string;
}

export interface ChangedSection {
  key: string;
  title: string;
  kind: "added" | "removed" | "changed";
  fields: ChangedField[];
}

/** What is different in the later version, part by part, in its order; parts that were taken out come last. */
export function compareVersions(before: VersionSection[], after: VersionSection[]): ChangedSection[] {
  const earlier = new Map(before.map((section) => [section.key, section]));
  const kept = new Set(after.map(({ key }) => key));
  const later = after.map((section) => compared(earlier.get(section.key), section));
  const removed = before.filter(({ key }) => !kept.has(key)).map((section) => compared(section, undefined));
  return [...later, ...removed].filter(({ fields }) => fields.length > 0);
}

function compared(before: VersionSection | undefined, after: VersionSection | undefined): ChangedSection {
  const { key = "", title = "" } = after ?? before ?? {};
  return {
    key,
    title,
    kind: before && after ? "changed" : after ? "added" : "removed",
    fields: changedFields(before?.fields ?? [], after?.fields ?? []),
  };
}

function changedFields(before: SectionField[], after: SectionField[]): ChangedField[] {
  const earlier = new Map(before.map(({ name, text }) => [name, text]));
  const kept = new Set(after.map(({ name }) => name));
  return [
    ...after.map(({ name, label, text }) => ({ name, label, before: earlier.get(name) ?? "", after: text })),
    ...before
      .filter(({ name }) => !kept.has(name))
      .map(({ name, label, text }) => ({ name, label, before: text, after: "" })),
  ].filter(({ before, after }) => before !== after);
}
