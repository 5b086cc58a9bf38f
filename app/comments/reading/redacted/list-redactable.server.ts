import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../../comment/content.ts";
import { fieldWords } from "../../parts/inputs/field-words.ts";
import { isConfidential, textOf } from "../../parts/inputs/input-field.ts";
import { type InputKind, inputKinds } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";
import type { VersionRows } from "../../parts/redacted/version-rows.server.ts";
import { findWhole, type TakenParts, wholeRows } from "../../parts/redacted/whole-version.server.ts";
import type { VersionParts } from "../version-parts.server.ts";
import { listWholeParts } from "../whole-parts.server.ts";
import type { Redactable } from "./redactable.ts";

export interface PartsReader {
  db: Db;
  /** In whose language the parts are called. */
  t: Translator;
}

/** All that can be taken out of a version, as its author sent it, in the order in which its page shows it. */
export async function listRedactable({ db, t }: PartsReader, which: WhichVersion) {
  const rows = await wholeRows(db, which);
  const { parts } = await listWholeParts(db, which);
  const all: Redactable[] = [
    prose("remarks", t("redacted.remarks"), rows.remarks),
    ...pointsIn(t, rows, parts),
    ...answersIn(t, rows, parts),
    ...inputKinds.flatMap((kind) => inputsIn(t, parts, kind)),
    ...rows.attachments.flatMap((file) => fileIn(t, file)),
  ];
  return { rows, parts: all.filter(({ text, how }) => how === "file" || text.trim() !== "") };
}

/** What was taken out of a version, each with what the text is called that it stood in. */
export async function listTakenOut(reader: PartsReader, which: WhichVersion) {
  const whole = await findWhole(reader.db, which);
  if (!whole) return [];
  const { parts } = await listRedactable(reader, which);
  const labels = new Map(parts.map(({ name, label }) => [name, label]));
  return whole.taken.map((taken) => ({ ...taken, label: labels.get(taken.part) ?? "" }));
}

export type TakenOut = TakenParts[number] & { label: string };

const prose = (name: string, label: string, text: string): Redactable => ({
  ...{ name, label, text },
  how: "passages",
  isProse: true,
});

function pointsIn(t: Translator, { points }: VersionRows, parts: VersionParts) {
  const labels = new Map(parts.points.map(({ id, label }) => [id, label]));
  return points.flatMap(({ id, reasons, wording }, place): Redactable[] => {
    const provision = labels.get(id) ?? "";
    return [
      prose(`reasons-${place}`, t("redacted.reasons-on", { provision }), reasons),
      {
        ...prose(`wording-${place}`, t("redacted.wording-of", { provision }), wording ?? ""),
        isProse: false,
      },
    ];
  });
}

/** Of a choice, of a step and of a number all is taken out or nothing. */
function answersIn(t: Translator, { answered }: VersionRows, parts: VersionParts) {
  return parts.shown_answers.map(({ key, question, words }): Redactable => {
    const text = answered.find((row) => row.key === key && row.text !== null)?.text;
    const label = t("redacted.answer-to", { question });
    if (text) return prose(`answer-${key}`, label, text);
    const said = words.map(t.say).join("; ");
    return { name: `answer-${key}`, label, text: said, how: "whole", isProse: false };
  });
}

const inOwnWords = ["text", "long text", "quantity", "link"];

function inputsIn(t: Translator, parts: VersionParts, kind: InputKind) {
  const asked = kinds[kind].groups.flatMap(({ fields }) => fields);
  return parts[kind].flatMap((input, place) =>
    asked.map((field): Redactable => {
      const isTyped = inOwnWords.includes(field.kind) || isConfidential(input, field.name);
      return {
        name: `${kind}-${place}-${field.name}`,
        label: t("redacted.field-of-input", { kind, place: place + 1, field: t.say(field.label) }),
        text: isTyped ? textOf(input.fields, field.name) : fieldWords(t, field, input).join("; "),
        how: isTyped ? "passages" : "whole",
        isProse: false,
      };
    }),
  );
}

/** One that its author has kept for officials as a whole says nothing to anyone. */
function fileIn(t: Translator, file: VersionRows["attachments"][number]): Redactable[] {
  if (file.name === null) return [];
  const label = t("redacted.file", { name: file.name });
  return [
    {
      name: `file-${file.attachment_id}`,
      label,
      text: file.text ?? "",
      how: "file",
      isProse: false,
      fileName: file.name,
    },
  ];
}
