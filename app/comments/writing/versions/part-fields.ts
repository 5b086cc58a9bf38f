import type { Question } from "#app/consultations/questions/question.ts";
import { capital } from "#app/content/phrases.ts";
import type { Change, DraftContent } from "../../drafts/draft.ts";
import { attributionWords } from "../../drafts/signature.ts";
import { answerInWords } from "../../parts/answers/answer-words.ts";
import { groundText } from "../../parts/confidential/grounds.ts";
import { fieldWords } from "../../parts/inputs/field-words.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";

/** One thing that a part says, as its page calls it and in the words that were offered there. */
export interface PartField {
  key: string;
  label: string;
  text: string;
}

interface FieldNames {
  questions: readonly Question[];
  /** By anchor, how provisions are cited. */
  labels: Record<string, string>;
}

/** What a part of a draft says, in the order of its page; nothing where there is no such part. */
export function fieldsOf(content: DraftContent, part: string, words: FieldNames): PartField[] {
  const [kind, key] = split(part);
  switch (kind) {
    case "overall":
      return [
        field("position", "Position on the measure", capital(content.position)),
        field("remarks", "General remarks", content.remarks),
      ];
    case "point":
      return content.points.filter(({ anchor }) => anchor === key).flatMap(pointFields);
    case "answers":
      return answerFields(content.answers, words);
    case "technical":
    case "human_rights":
      return content[kind]
        .filter((input) => input.key === key)
        .flatMap((input) => inputFields(kind, input, words));
    case "attachment":
      return content.attachments.filter(({ id }) => id === key).flatMap(attachmentFields);
    case "marked":
      return content.attachments
        .filter(({ id }) => id === key)
        .map(({ marked }) => field("marked", "The words of the file", marked));
    case "claims":
      return content.claims.map(claimField);
    case "signature":
      return signatureFields(content.signature);
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

function pointFields({ position, reasons, wording }: DraftContent["points"][number]) {
  return [
    field("position", "Position on the provision", capital(position)),
    field("reasons", "Reasons", reasons),
    field("wording", "Proposed wording", wording),
  ];
}

/** Those to questions that are no longer asked come last, under the question's key, since nothing else is known of it. */
function answerFields(answers: DraftContent["answers"], { questions }: FieldNames) {
  const asked = questions.map((question) => {
    const { words, isForOfficials } = answerInWords(question, answers[question.key] ?? "");
    return field(question.key, question.text, isForOfficials && words ? `[[${words}]]` : words);
  });
  const gone = Object.entries(answers).filter(([key]) => !questions.some((question) => question.key === key));
  return [...asked, ...gone.map(([key, text]) => field(key, key, text))];
}

function inputFields(
  kind: InputKind,
  { anchor, fields }: DraftContent["technical"][number],
  { labels }: FieldNames,
) {
  const said = kinds[kind].groups.flatMap((group) => group.fields);
  return [
    field("about", "What it is about", anchor === "" ? "The measure as a whole" : (labels[anchor] ?? anchor)),
    ...said.map((each) => field(each.name, each.label, fieldWords(each, { fields }).join("; "))),
  ];
}

function attachmentFields({
  confidential,
  ground,
  justification,
  summary,
}: DraftContent["attachments"][number]) {
  return [
    field("confidential", "Who may read this file?", readers[confidential] ?? confidential),
    field("ground", "Ground", groundText(ground) ?? ""),
    field("justification", "Why it must not be published", justification),
    field("summary", "What may be published instead", summary),
  ];
}

const readers: Record<string, string> = {
  no: "Everyone, once the comment is published",
  yes: "Only the government’s officials",
  "in part": "Officials all of it, everyone the parts that are not confidential",
};

function claimField({ text, ground, justification, summary }: DraftContent["claims"][number]) {
  const lines = [
    ground && `Ground: ${groundText(ground) ?? ground}`,
    justification && `Why it must not be published: ${justification}`,
    summary && `What may be published instead: ${summary}`,
  ];
  return field(text, `“${text}”`, lines.filter(Boolean).join("\n"));
}

function signatureFields({ attribution, reason }: DraftContent["signature"]) {
  return [
    field("attribution", "How the comment is signed in public", attributionWords[attribution]),
    field("reason", "Why the name is not to be published", reason),
  ];
}

/** The change that puts a part back to what it said; null for files, which may be gone, and for what is no part. */
export function restoring(earlier: DraftContent, part: string): Change | null {
  const [kind, key] = split(part);
  switch (kind) {
    case "overall":
      return { part: "overall", position: earlier.position, remarks: earlier.remarks };
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
    default:
      return null;
  }
}

function split(part: string): [string, string] {
  const [kind = "", ...key] = part.split(":");
  return [kind, key.join(":")];
}
