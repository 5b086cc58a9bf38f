import type { DecisionTable } from "#db/schema.ts";

/**
 * Who took a decision, as its author is told: an official who refused a claim, a rule that a moderator had made for letters
 * with the same words, or a moderator. Whatever tells an author of a decision says so by this.
 */
export function decidedBy({ ground, rule_id }: Pick<DecisionTable, "ground"> & { rule_id: string | null }) {
  if (rule_id !== null) return "rule";
  return ground === "unfounded claim of confidentiality" ? "authority" : "moderator";
}
