import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../comment/content.ts";
import { listAnswers } from "../parts/answers/list-answers.server.ts";
import { parseFields, parseNames } from "../parts/inputs/input-field.ts";
import type { InputKind } from "../parts/inputs/input-kind.ts";
import type { VersionRows } from "../parts/redacted/version-rows.server.ts";
import { findWhole } from "../parts/redacted/whole-version.server.ts";
import { listVersionParts, type VersionParts } from "./version-parts.server.ts";

/**
 * All parts of a version as its author sent it, its remarks among them, and what a moderator took out of it: for its
 * author, and for those who decide on it. The receipt is of this form.
 */
export async function listWholeParts(db: Db, which: WhichVersion) {
  const left = await listVersionParts(db, which);
  const whole = await findWhole(db, which);
  if (!whole) return { parts: left, remarks: null, taken: [] };
  const { rows, taken } = whole;
  const shown_answers = await listAnswers(db, which, { rows: rows.answered });
  return { parts: { ...left, ...partsIn(rows, left), shown_answers }, remarks: rows.remarks, taken };
}

/** Those that can have been other than they are left. */
function partsIn(rows: VersionRows, left: VersionParts) {
  const points = new Map(rows.points.map(({ id, ...point }) => [id, point]));
  const files = new Map(rows.attachments.map((file) => [file.attachment_id, file]));
  return {
    points: left.points.map((point) => ({ ...point, ...points.get(point.id) })),
    answers: parseFields(rows.answers),
    technical: inputsIn(rows, left, "technical"),
    human_rights: inputsIn(rows, left, "human_rights"),
    attachments: left.attachments.map((file) => withoutText({ ...file, ...files.get(file.attachment_id) })),
  };
}

function inputsIn(rows: VersionRows, left: VersionParts, kind: InputKind) {
  const said = new Map(rows[kind].map((row) => [row.id, row]));
  return left[kind].map((input) => {
    const row = said.get(input.key);
    if (!row) return input;
    return { ...input, fields: parseFields(row.fields), confidential: parseNames(row.confidential) };
  });
}

/** The words of a file are long, and no part of how a version is shown. */
function withoutText<File extends { text?: string | null }>({ text: _, ...file }: File) {
  return file;
}
