import type { Question } from "#app/consultations/questions/question.ts";
import type { Translator } from "#app/words/translator.ts";
import { groundWords } from "../../comment/grounds.ts";
import { type Differing, differingFor } from "../../drafts/differing.ts";
import type { Change, DraftContent } from "../../drafts/draft.ts";
import { saidPosition } from "../../drafts/said-position.ts";
import { answerInWords } from "../../parts/answers/answer-words.ts";
import { fieldWords } from "../../parts/inputs/field-words.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";

/** One thing that a part says, as its page calls it and in the words that were offered there. */
export interface PartField {
  key: string;
  label: string;
  text: string;
}

export interface FieldNames {
  questions: readonly Question[];
  /** By anchor, how provisions are cited. */
  labels: Record<string, string>;
}

/** What a part of a draft says, in the order of its page; nothing where there is no such part. */
export function fieldsOf(
  t: Translator,
  content: DraftContent,
  { part, ...words }: FieldNames & { part: string },
): PartField[] {
  const [kind, key] = split(part);
  switch (kind) {
    case "overall":
      return [
        field("position", t("shared-drafts.position-on-measure"), saidPosition(t, content.position)),
        field("remarks", t("shared-drafts.remarks"), content.remarks),
        field("also", t("joint.goes-also-to"), t.list(content.also)),
      ];
    case "point":
      return content.points.filter(({ anchor }) => anchor === key).flatMap((point) => pointFields(t, point));
    case "answers":
      return answerFields(t, content.answers, words);
    case "technical":
    case "human_rights":
      return content[kind]
        .filter((input) => input.key === key)
        .flatMap((input) => inputFields(t, input, { ...words, kind }));
    case "attachment":
      return content.attachments.filter(({ id }) => id === key).flatMap((file) => attachmentFields(t, file));
    case "marked":
      return content.attachments
        .filter(({ id }) => id === key)
        .map(({ marked }) => field("marked", t("files.words-of-the-file"), marked));
    case "claims":
      return content.claims.map((claim) => claimField(t, claim));
    case "signature":
      return signatureFields(t, content.signature);
    case "differing":
      return content.differing
        .filter(({ reference }) => reference === key)
        .flatMap((differing) => differingFields(t, differing, words));
    case "controlled":
      return [field("controlled", t("controlled.heading"), controlledInWords(t, content.controlled))];
    default:
      return [];
  }
}

/** The anchors of the provisions that a technical or human-rights input among the parts is about. */
export function anchorsAbout(content: DraftContent, part: string) {
  const [kind, key] = split(part);
  if (kind !== "technical" && kind !== "human_rights") return [];
  return content[kind].filter((input) => input.key === key).map(({ anchor }) => anchor);
}

const field = (key: string, label: string, text: string): PartField => ({ key, label, text });

function pointFields(t: Translator, { position, reasons, wording }: DraftContent["points"][number]) {
  return [
    field("position", t("shared-drafts.position-on-provision"), saidPosition(t, position)),
    field("reasons", t("shared-drafts.reasons"), reasons),
    field("wording", t("shared-drafts.wording"), wording),
  ];
}

/** Those to questions that are no longer asked come last, under the question's key, since nothing else is known of it. */
function answerFields(t: Translator, answers: DraftContent["answers"], { questions }: FieldNames) {
  const asked = questions.map((question) => {
    const { words, isForOfficials } = answerInWords(t, question, answers[question.key] ?? "");
    return field(question.key, question.text, isForOfficials && words ? `[[${words}]]` : words);
  });
  const gone = Object.entries(answers).filter(([key]) => !questions.some((question) => question.key === key));
  return [...asked, ...gone.map(([key, text]) => field(key, key, text))];
}

function inputFields(
  t: Translator,
  { anchor, fields }: DraftContent["technical"][number],
  { kind, labels }: FieldNames & { kind: InputKind },
) {
  const said = kinds[kind].groups.flatMap((group) => group.fields);
  return [
    field(
      "about",
      t("shared-drafts.about"),
      anchor === "" ? t("input-pages.the-measure") : (labels[anchor] ?? anchor),
    ),
    ...said.map((each) => field(each.name, t.say(each.label), fieldWords(t, each, { fields }).join("; "))),
  ];
}

function attachmentFields(
  t: Translator,
  { confidential, ground, justification, summary }: DraftContent["attachments"][number],
) {
  return [
    field("confidential", t("files.who-may-read"), t(readers[confidential])),
    field("ground", t("files.ground"), ground ? groundWords(t, ground) : ""),
    field("justification", t("files.why-not-published"), justification),
    field("summary", t("files.instead"), summary),
  ];
}

const readers = { no: "files.for-everyone", yes: "files.for-officials", "in part": "files.in-part" } as const;

function claimField(t: Translator, { text, ground, justification, summary }: DraftContent["claims"][number]) {
  const lines = [
    ground && t("shared-drafts.ground-is", { ground: groundWords(t, ground) }),
    justification && t("shared-drafts.justification-is", { justification }),
    summary && t("shared-drafts.summary-is", { summary }),
  ];
  return field(text, t("shared-drafts.quoted", { text }), lines.filter(Boolean).join("\n"));
}

const controlledInWords = (t: Translator, answer: DraftContent["controlled"]) =>
  answer && t(`controlled.answer ${answer}`);

function signatureFields(t: Translator, { attribution, reason }: DraftContent["signature"]) {
  return [
    field("attribution", t("shared-drafts.how-signed"), t(`signature.attribution ${attribution}`)),
    field("reason", t("shared-drafts.why-not-named"), reason),
  ];
}

/** What is the same for all is left out. */
function differingFields(t: Translator, { position, points, answers }: Differing, { labels }: FieldNames) {
  return [
    field("position", t("shared-drafts.position-on-measure"), saidPosition(t, position)),
    ...points.flatMap(({ anchor, position = "", wording = "" }) => {
      const provision = labels[anchor] ?? anchor;
      return [
        field(
          `${anchor}/position`,
          t("shared-drafts.differing-position", { provision }),
          saidPosition(t, position),
        ),
        field(`${anchor}/wording`, t("drafts.wording-of", { provision }), wording),
      ];
    }),
    ...Object.entries(answers).map(([key, text]) => field(`answers/${key}`, key, text)),
  ];
}

/** The change that puts a part back to what it said; null for files, which may be gone, and for what is no part. */
export function restoring(earlier: DraftContent, part: string): Change | null {
  const [kind, key] = split(part);
  switch (kind) {
    case "overall":
      return {
        part: "overall",
        ...{ position: earlier.position, remarks: earlier.remarks, also: earlier.also },
      };
    case "point": {
      const point = earlier.points.find(({ anchor }) => anchor === key);
      return point ? { part: "point", ...point } : { part: "no point", anchor: key };
    }
    case "answers":
      return { part: "answers", answers: earlier.answers };
    case "technical":
    case "human_rights": {
      const input = earlier[kind].find((other) => other.key === key);
      return input ? { part: "input", kind, ...input } : { part: "no input", kind, key };
    }
    case "marked": {
      const file = earlier.attachments.find(({ id }) => id === key);
      return file ? { part: "marked", id: key, marked: file.marked } : null;
    }
    case "claims":
      return { part: "claims", claims: earlier.claims, standing: earlier.standing };
    case "signature":
      return { part: "signature", signature: earlier.signature };
    case "differing":
      return { part: "differing", ...differingFor(earlier, key) };
    case "controlled":
      return { part: "controlled", controlled: earlier.controlled };
    default:
      return null;
  }
}

function split(part: string): [string, string] {
  const [kind = "", ...key] = part.split(":");
  return [kind, key.join(":")];
}
