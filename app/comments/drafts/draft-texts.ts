import { countryOptions } from "#app/accounts/countries.ts";
import { choicesOf, type Question } from "#app/consultations/questions/question.ts";
import type { Translator } from "#app/words/translator.ts";
import { markingAddress, pointAddress, type WritingPlace, writingAddress } from "../comment/addresses.ts";
import { currencies, currencyName } from "../parts/inputs/currencies.ts";
import { humanRightsGroups } from "../parts/inputs/human-rights/fields.ts";
import type { InputField, InputGroup } from "../parts/inputs/input-field.ts";
import { type InputKind, inputKinds } from "../parts/inputs/input-kind.ts";
import { technicalGroups } from "../parts/inputs/technical/fields.ts";
import type { DraftContent } from "./draft.ts";

/** One text of a comment being written, as it was typed. */
export interface DraftText {
  /** The same for the same field of the draft, whatever else changes. */
  where: string;
  text: string;
  /** Running text, shown by renderMarkdown; otherwise as it stands. */
  isProse: boolean;
  /** Where it is ticked rather than written, what each key stands for. */
  choices: Choices;
  /** A figure, shown as the language of the page has it. */
  isQuantity?: boolean;
  /** Such as "Reasons on § 4". */
  label: string;
  /** The page on which it is written. */
  href: string;
}

type Choices = readonly (readonly [key: string, words: string])[];

interface Naming {
  place: WritingPlace;
  /** By anchor, how provisions are cited. */
  labels: Record<string, string>;
  questions: readonly Question[];
  /** By the id of the attachment, what the files are called. */
  fileNames: ReadonlyMap<string, string>;
}

/** Every text of a draft that will be public in one form or the other, in the order in which a comment is read. */
export function draftTexts(t: Translator, content: DraftContent, naming: Naming): DraftText[] {
  const { place, labels } = naming;
  const points = content.points.flatMap(({ anchor, reasons, wording }) => {
    const common = { href: pointAddress(place, anchor), choices: [] };
    const provision = labels[anchor] ?? anchor;
    return [
      {
        ...common,
        where: `points/${anchor}/reasons`,
        text: reasons,
        isProse: true,
        label: t("drafts.reasons-on", { provision }),
      },
      {
        ...common,
        where: `points/${anchor}/wording`,
        text: wording,
        isProse: false,
        label: t("drafts.wording-of", { provision }),
      },
    ];
  });
  const remarks = {
    where: "remarks",
    text: content.remarks,
    isProse: true,
    choices: [],
    label: t("drafts.remarks"),
  };
  const texts = [
    { ...remarks, href: writingAddress(place) },
    ...points,
    ...answers(t, content, naming),
    ...inputKinds.flatMap((kind) => inputs(t, content[kind], { ...naming, kind })),
    ...attachments(t, content, naming),
  ];
  return texts.filter(({ text }) => text.trim() !== "");
}

function answers(t: Translator, { answers }: DraftContent, { place, questions }: Naming): DraftText[] {
  const asked = new Map(questions.map((question) => [question.key, question]));
  return Object.entries(answers).map(([key, text]) => {
    const question = asked.get(key);
    return {
      where: `answers/${key}`,
      text,
      choices: question ? choicesOf(question).map(({ key, text }) => [key, text] as const) : [],
      isProse: false,
      label: t("drafts.answer-to", { question: question?.text ?? key }),
      href: writingAddress(place, "/questions"),
    };
  });
}

const ofKind: Record<InputKind, { groups: readonly InputGroup[]; page: string }> = {
  technical: { groups: technicalGroups, page: "/technical" },
  human_rights: { groups: humanRightsGroups, page: "/human-rights" },
};

function inputs(
  t: Translator,
  inputs: DraftContent[InputKind],
  { kind, place, labels }: Naming & { kind: InputKind },
): DraftText[] {
  const { groups, page } = ofKind[kind];
  // Once for all inputs: a hundred of them have three thousand fields.
  const href = writingAddress(place, page);
  const fields = new Map(
    groups
      .flatMap(({ fields }) => fields)
      .map((field) => [
        field.name,
        { label: t.say(field.label), choices: choicesIn(t, field), isQuantity: field.kind === "quantity" },
      ]),
  );
  return inputs.flatMap((input, index) =>
    Object.entries(input.fields).map(([key, text]) => {
      const field = fields.get(key);
      const facts = { number: index + 1, field: field?.label ?? key };
      const provision = labels[input.anchor] ?? input.anchor;
      return {
        where: `${kind}/${input.key}/${key}`,
        text,
        choices: field?.choices ?? [],
        isProse: false,
        isQuantity: field?.isQuantity ?? false,
        label:
          input.anchor === ""
            ? t(`drafts.${kind}-on-measure`, facts)
            : t(`drafts.${kind}-on`, { ...facts, provision }),
        href,
      };
    }),
  );
}

/** Countries and currencies are chosen from a list too. */
function choicesIn(t: Translator, { kind, options = [] }: InputField): Choices {
  if (kind === "country") return countryOptions(t).map(({ value, text }) => [value, text] as const);
  if (kind === "currency") return currencies.map((code) => [code, currencyName(t, code)] as const);
  return options.map(({ value, text }) => [value, t.say(text)] as const);
}

function attachments(
  t: Translator,
  { attachments }: DraftContent,
  { place, fileNames }: Naming,
): DraftText[] {
  const wordsOf = (name: string | undefined, number: number) =>
    name === undefined
      ? t("drafts.words-of-gone-file", { number })
      : t("drafts.words-of-file", { name, number });
  return attachments.flatMap(({ id, confidential, summary, marked }, index) => [
    {
      where: `attachments/${id}/summary`,
      text: confidential === "yes" ? summary : "",
      choices: [],
      isProse: false,
      label: t("drafts.said-of-file", { number: index + 1 }),
      href: writingAddress(place, "/attachments"),
    },
    {
      where: `attachments/${id}/marked`,
      text: confidential === "in part" ? marked : "",
      choices: [],
      isProse: false,
      label: wordsOf(fileNames.get(id), index + 1),
      href: markingAddress(place, id),
    },
  ]);
}

/** Ticked choices by their words; what is marked as confidential keeps its brackets. */
export function inWords(text: string, choices: Choices) {
  if (choices.length === 0) return text;
  const words = new Map(choices);
  return splitChoices(text)
    .map((part) => {
      const typed = part.trim();
      const open = typed.startsWith("[[") ? "[[" : "";
      const close = typed.endsWith("]]") && typed.length >= open.length + 2 ? "]]" : "";
      const value = typed.slice(open.length, typed.length - close.length);
      return open + (words.get(value) ?? value) + close;
    })
    .join("; ");
}

/** Not at commas between single brackets: what stands in the place of a confidential choice may have some of its own. */
function splitChoices(text: string) {
  const parts = [""];
  for (const [stretch, bracket] of text.matchAll(/[^[\]]*(\[|\]\]?)?/g)) {
    const [first = "", ...more] = bracket === "]" ? [stretch] : stretch.split(",");
    parts[parts.length - 1] += first;
    for (const part of more) parts.push(part);
  }
  return parts;
}
