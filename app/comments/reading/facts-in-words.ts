import type { Translator } from "#app/words/translator.ts";
import { stakeholderGroups } from "#db/schema.ts";
import { notStated } from "../comment/filters.ts";

/** A stakeholder group, or that none is stated, as a label; what is neither as it stands. */
export function groupIn(t: Translator, value: string) {
  if (value === notStated) return t("terms.not stated");
  const group = stakeholderGroups.find((group) => group === value);
  return group ? t(`terms.group ${group}`) : value;
}
