import type { QuestionKind, StakeholderGroup } from "#db/schema.ts";
import type { Question } from "./question.ts";

/** What the kinds are called where a reader sees them. */
export const kindWords: Record<QuestionKind, string> = {
  open: "Open text",
  single: "One choice",
  multiple: "Several choices",
  scale: "Scale",
  number: "Number",
};

const lists = new Intl.ListFormat("en-GB");

/** `academia and civil society`. */
export function groupWords(groups: StakeholderGroup[]) {
  return lists.format(groups);
}

/** `, at least 0 and at most 100`; empty where any number will do. */
export function rangeWords({ minimum, maximum }: Pick<Question, "minimum" | "maximum">) {
  const bounds = [
    minimum === null ? "" : `at least ${minimum.toLocaleString("en-GB")}`,
    maximum === null ? "" : `at most ${maximum.toLocaleString("en-GB")}`,
  ].filter(Boolean);
  return bounds.length > 0 ? `, ${bounds.join(" and ")}` : "";
}

/** Whether it must be answered, and by whom: `Required, for academia`. */
export function askedWords({ required, groups }: Pick<Question, "required" | "groups">) {
  return `${required ? "Required" : "Optional"}, for ${groups.length > 0 ? groupWords(groups) : "everyone"}`;
}
