import { isCountry } from "#app/accounts/countries.ts";
import { fieldMessage } from "#app/ui/field-words.ts";
import { message, type Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { attributions, stakeholderGroups } from "#db/schema.ts";
import { saidPosition } from "../../drafts/said-position.ts";
import { fieldWords } from "../../parts/inputs/field-words.ts";
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

const inputFields = new Map(
  [...technicalGroups, ...humanRightsGroups]
    .flatMap(({ fields }) => fields)
    .map((field) => [field.name, field]),
);

/** Names and kinds of fields in which nobody writes. */
const chosen = ["attribution", "stakeholder_group", "position", "choice", "several", "country", "currency"];

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
  return inputFields.get(name)?.label ?? fieldMessage(name);
}

/** What was chosen in a field, in words. */
export function chosenWords(t: Translator, name: string, value: string) {
  const isKnown = <Known extends string>(all: readonly Known[]) => all.find((one) => one === value);
  if (name === "position") return saidPosition(t, value);
  if (name === "country") return isCountry(value) ? t.displayName("region", value) : value;
  const group = name === "stakeholder_group" && isKnown(stakeholderGroups);
  if (group) return t(`terms.group ${group}`);
  const attribution = name === "attribution" && isKnown(attributions);
  if (attribution) return t(`signature.attribution ${attribution}`);
  const field = inputFields.get(name);
  // What was ticked is stored with commas between.
  return t.list(field ? fieldWords(t, field, { fields: { [name]: value } }) : value.split(","));
}

/** Whether a field holds words of someone's own; of the others it is enough to read what was chosen. */
export function isText(name: string, value: string) {
  const kind = inputFields.get(name)?.kind ?? "text";
  if (typedLabel(name) === null || chosen.includes(name) || chosen.includes(kind)) return false;
  return ["remarks", "reasons", "wording"].includes(name) || /\s/.test(value.trim());
}
