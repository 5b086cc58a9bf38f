import { message, type Told } from "#app/words/message.ts";
import { humanRightsGroups } from "../../parts/inputs/human-rights/fields.ts";
import { technicalGroups } from "../../parts/inputs/technical/fields.ts";

const usual = [
  "position",
  "remarks",
  "reasons",
  "wording",
  "attribution",
  "reason",
  "stakeholder_group",
  "country",
  "anchor",
  "justification",
] as const;

const inputLabels = new Map<string, Told>(
  [...technicalGroups, ...humanRightsGroups]
    .flatMap(({ fields }) => fields)
    .map(({ name, label }) => [name, label]),
);

/** Of the form itself: nobody typed them. */
const ofTheForm = ["draft", "revision", "writer", "intent", "asked", "key"];

/** What a field of a page of writing is called where its page is not there; null for what nobody typed. */
export function typedLabel(name: string): Told | null {
  if (ofTheForm.includes(name)) return null;
  const known = usual.find((one) => one === name);
  if (known) return message(`writing.typed-${known}`);
  const [, kind = "", key = ""] = /^(answer|officials)-(.+)$/.exec(name) ?? [];
  const question = key.replaceAll("-", " ");
  if (kind === "answer") return message("writing.typed-answer", { question });
  if (kind === "officials") return message("writing.typed-officials-only", { question });
  return inputLabels.get(name) ?? spelledOut(name);
}

/** `title_of_it` as `Title of it`. */
function spelledOut(name: string) {
  const words = name.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a field holds words of someone's own; of the others it is enough to read what was chosen. */
export function isText(name: string, value: string) {
  if (typedLabel(name) === null) return false;
  return ["remarks", "reasons", "wording"].includes(name) || /\s/.test(value.trim());
}
