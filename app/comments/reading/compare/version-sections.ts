import { capital } from "#app/content/phrases.ts";
import type { Position } from "#db/schema.ts";
import { groundText } from "../../parts/confidential/grounds.ts";
import { fieldWords } from "../../parts/inputs/field-words.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";

/** Something that was filled in: what it is called, and its text as it was sent. */
export interface SectionField {
  name: string;
  label: string;
  text: string;
  /** Of what is only numbered: among what it is found again in another version, and by what, see pairUp. */
  sort?: string;
  parts?: Record<string, string>;
}

/** A part of a comment in plain words, such as one point. */
export interface VersionSection {
  /** The same from version to version, but where there is a sort. */
  key: string;
  /** Of several that are told apart by their order: among what it is found again in another version, see pairUp. */
  sort?: string;
  title: string;
  fields: SectionField[];
}

interface ComparedInput {
  anchor: string;
  label: string | null;
  fields: Record<string, string>;
  confidential?: readonly string[];
}

/** As listVersionParts gives it, with the position and the remarks. */
interface ComparedVersion {
  position: Position;
  remarks: string;
  points: {
    anchor: string;
    label: string;
    position: Position;
    reasons: string;
    wording: string | null;
  }[];
  answers: Record<string, string>;
  technical: ComparedInput[];
  human_rights: ComparedInput[];
  attachments: {
    attachment_id: string;
    confidential: 0 | 1;
    name: string | null;
    sha256: string | null;
    ground: string | null;
    summary: string | null;
  }[];
  confidential_parts: { kind: "text" | "attachment"; ground: string; summary: string | null }[];
  /** A reply has no position. */
  isReply: boolean;
  /** The answers in words, with the question; one that is not there is called by its key. */
  shown_answers?: { key: string; question: string; words: string[] }[];
}

/** All that a version says, part by part, as everyone may read it once it is published; empty fields are left out. */
export function sectionsOf(version: ComparedVersion): VersionSection[] {
  const { position, remarks, isReply, answers, technical, human_rights, shown_answers = [] } = version;
  const whole = [
    ...(isReply ? [] : [field("position", "Position on the measure", capital(position))]),
    field("remarks", isReply ? "Reply" : "General remarks", remarks),
  ];
  const shown = new Map(shown_answers.map((answer) => [answer.key, answer]));
  const asked = Object.entries(answers).map(([key, text]) => {
    const { question = key, words = [] } = shown.get(key) ?? {};
    return field(key, question, words.join("; ") || text);
  });
  return [
    { key: "whole", title: isReply ? "The reply" : "The measure as a whole", fields: whole },
    ...version.points.map(pointSection),
    { key: "answers", title: "Answers to the authority’s questions", fields: asked },
    ...inputSections("technical", technical),
    ...inputSections("human_rights", human_rights),
    { key: "attachments", title: "Attachments", fields: version.attachments.map(attachmentField) },
    { key: "confidential", title: "Confidential parts", fields: confidentialFields(version) },
  ]
    .map((section) => ({ ...section, fields: section.fields.filter(({ text }) => text.trim() !== "") }))
    .filter(({ fields }) => fields.length > 0);
}

const field = (name: string, label: string, text: string): SectionField => ({ name, label, text });

function pointSection({ anchor, label, position, reasons, wording }: ComparedVersion["points"][number]) {
  return {
    key: `point:${anchor}`,
    title: `Point on ${label}`,
    fields: [
      field("position", "Position", capital(position)),
      field("reasons", "Reasons", reasons),
      field("wording", "Proposed wording", wording ?? ""),
    ],
  };
}

/** Several inputs on one provision are told apart by their order. */
function inputSections(kind: InputKind, inputs: ComparedInput[]): VersionSection[] {
  const seen = new Map<string, number>();
  return inputs.map(({ anchor, label, ...input }) => {
    const place = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, place);
    const about = label ?? "the measure as a whole";
    return {
      key: `${kind}:${anchor}:${place}`,
      sort: `${kind}:${anchor}`,
      title: `${kinds[kind].title} on ${about}${place > 1 ? ` (${place})` : ""}`,
      fields: kinds[kind].groups
        .flatMap((group) => group.fields)
        .map((asked) => field(asked.name, asked.label, fieldWords(asked, input).join("; "))),
    };
  });
}

function attachmentField({
  attachment_id,
  confidential,
  name,
  sha256,
  ground,
  summary,
}: ComparedVersion["attachments"][number]): SectionField {
  const hash = `SHA-256 ${sha256 ?? "not known"}`;
  if (name !== null)
    return field(attachment_id, name, confidential === 1 ? `${hash}, confidential in part` : hash);
  return field(attachment_id, "Confidential file", groundAndSummary(ground ?? "not stated", summary));
}

function confidentialFields({ confidential_parts }: ComparedVersion): SectionField[] {
  return confidential_parts.map(({ kind, ground, summary }, index) => ({
    name: String(index),
    label: kind === "text" ? `Passage ${index + 1}` : "Confidential file",
    text: groundAndSummary(ground, summary),
    sort: kind,
    parts: { ground, ...(summary && { summary }) },
  }));
}

function groundAndSummary(ground: string, summary: string | null) {
  const words = `Ground: ${groundText(ground) ?? ground}`;
  return summary ? `${words}. Published instead: ${summary}` : words;
}
