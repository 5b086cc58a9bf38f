import type { Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Position } from "#db/schema.ts";
import { positionWords } from "../../comment/shown-position.ts";
import { groundWords } from "../../parts/confidential/grounds.ts";
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
  position: Position | null;
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
  shown_answers?: { key: string; question: string; words: Told[] }[];
}

/** All that a version says, part by part, as everyone may read it once it is published; empty fields are left out. */
export function sectionsOf(t: Translator, version: ComparedVersion): VersionSection[] {
  const { position, remarks, isReply, answers, technical, human_rights, shown_answers = [] } = version;
  const whole = [
    ...(isReply ? [] : [field("position", t("compare.position-on-the-measure"), positionWords(t, position))]),
    field("remarks", t(isReply ? "compare.reply" : "compare.general-remarks"), remarks),
  ];
  const shown = new Map(shown_answers.map((answer) => [answer.key, answer]));
  const asked = Object.entries(answers).map(([key, text]) => {
    const { question = key, words = [] } = shown.get(key) ?? {};
    return field(key, question, words.map(t.say).join("; ") || text);
  });
  return [
    {
      key: "whole",
      title: t(isReply ? "compare.the-reply" : "compare.the-measure-as-a-whole"),
      fields: whole,
    },
    ...version.points.map((point) => pointSection(t, point)),
    { key: "answers", title: t("compare.answers"), fields: asked },
    ...inputSections(t, "technical", technical),
    ...inputSections(t, "human_rights", human_rights),
    {
      key: "attachments",
      title: t("compare.attachments"),
      fields: version.attachments.map((file) => attachmentField(t, file)),
    },
    { key: "confidential", title: t("compare.confidential-parts"), fields: confidentialFields(t, version) },
  ]
    .map((section) => ({ ...section, fields: section.fields.filter(({ text }) => text.trim() !== "") }))
    .filter(({ fields }) => fields.length > 0);
}

const field = (name: string, label: string, text: string): SectionField => ({ name, label, text });

function pointSection(t: Translator, point: ComparedVersion["points"][number]) {
  const { anchor, label, position, reasons, wording } = point;
  return {
    key: `point:${anchor}`,
    title: t("compare.point-on", { provision: label }),
    fields: [
      field("position", t("compare.position"), t(`terms.position ${position}`)),
      field("reasons", t("compare.reasons"), reasons),
      field("wording", t("compare.proposed-wording"), wording ?? ""),
    ],
  };
}

/** Several inputs on one provision are told apart by their order. */
function inputSections(t: Translator, kind: InputKind, inputs: ComparedInput[]): VersionSection[] {
  const seen = new Map<string, number>();
  return inputs.map(({ anchor, label, ...input }) => {
    const place = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, place);
    const named = { kind, place: place > 1 ? String(place) : "first" };
    return {
      key: `${kind}:${anchor}:${place}`,
      sort: `${kind}:${anchor}`,
      title:
        label === null
          ? t("compare.input-on-measure", named)
          : t("compare.input-on-provision", { ...named, provision: label }),
      fields: kinds[kind].groups
        .flatMap((group) => group.fields)
        .map((asked) => field(asked.name, t.say(asked.label), fieldWords(t, asked, input).join("; "))),
    };
  });
}

function attachmentField(t: Translator, file: ComparedVersion["attachments"][number]): SectionField {
  const { attachment_id, confidential, name, sha256, ground, summary } = file;
  if (name === null)
    return field(
      attachment_id,
      t("compare.confidential-file"),
      groundAndSummary(t, { ground: ground ?? t("compare.ground-not-stated"), summary }),
    );
  const isInPart = confidential === 1;
  const hash = t(isInPart ? "compare.hash-in-part" : "compare.hash", { hash: sha256 ?? "unknown" });
  return field(attachment_id, name, hash);
}

function confidentialFields(t: Translator, { confidential_parts }: ComparedVersion): SectionField[] {
  return confidential_parts.map(({ kind, ground, summary }, index) => ({
    name: String(index),
    label:
      kind === "text" ? t("compare.passage", { number: String(index + 1) }) : t("compare.confidential-file"),
    text: groundAndSummary(t, { ground, summary }),
    sort: kind,
    parts: { ground, ...(summary && { summary }) },
  }));
}

function groundAndSummary(t: Translator, claim: { ground: string; summary: string | null }) {
  const ground = groundWords(t, claim.ground);
  return claim.summary
    ? t("compare.ground-with-summary", { ground, summary: claim.summary })
    : t("compare.ground", { ground });
}
