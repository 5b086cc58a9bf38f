import { capital } from "#app/content/phrases.ts";
import { humanRightsGroups } from "../../parts/inputs/human-rights/fields.ts";
import { technicalGroups } from "../../parts/inputs/technical/fields.ts";

const usual = new Map(
  Object.entries({
    position: "Your position",
    remarks: "What you wrote",
    reasons: "Your reasons",
    wording: "Your proposed wording",
    attribution: "How you are named",
    reason: "Why your name is not to be published",
    stakeholder_group: "Your stakeholder group",
    country: "Your country",
    anchor: "On the provision",
    justification: "Why the file must not be published",
  }),
);

const inputLabels = new Map(
  [...technicalGroups, ...humanRightsGroups]
    .flatMap(({ fields }) => fields)
    .map(({ name, label }) => [name, label]),
);

/** Of the form itself: nobody typed them. */
const ofTheForm = ["draft", "revision", "writer", "intent", "asked", "key"];

/** What a field of a page of writing is called where its page is not there; null for what nobody typed. */
export function typedLabel(name: string) {
  if (ofTheForm.includes(name)) return null;
  const known = usual.get(name) ?? inputLabels.get(name);
  if (known) return known;
  const [, kind = "", key = ""] = /^(answer|officials)-(.+)$/.exec(name) ?? [];
  const question = key.replaceAll("-", " ");
  if (kind === "answer") return `Your answer (${question})`;
  if (kind === "officials") return `For officials only (${question})`;
  return capital(name.replaceAll(/[-_]/g, " "));
}

/** Whether a field holds words of someone's own; of the others it is enough to read what was chosen. */
export function isText(name: string, value: string) {
  if (typedLabel(name) === null) return false;
  return ["remarks", "reasons", "wording"].includes(name) || /\s/.test(value.trim());
}
