import type { WhichVersion } from "#app/comments/comment/content.ts";
import { findLeaks } from "#app/comments/parts/confidential/leaks.ts";
import { parseFields } from "#app/comments/parts/inputs/input-field.ts";
import { inputKinds } from "#app/comments/parts/inputs/input-kind.ts";
import { standsIn } from "#app/comments/parts/redacted/passages.ts";
import { partsThatSay } from "#app/comments/parts/redacted/taken-choices.ts";
import { readRows, type VersionRows } from "#app/comments/parts/redacted/version-rows.server.ts";
import {
  listTaken,
  type TakenPart,
  type TakenParts,
} from "#app/comments/parts/redacted/whole-version.server.ts";
import type { Db } from "#db/schema.ts";

/**
 * Whether a version still says, as its tables have it, what a moderator took out of another one: so it cannot become
 * public without somebody looking at just that.
 */
export async function saysWhatWasTakenOut(db: Db, which: WhichVersion) {
  const others = await listOthers(db, which);
  if (others.length === 0) return false;
  const rows = await readRows(db, which);
  // The same file may have been sent again, under another name.
  const digests = new Set(others.flatMap(({ digests }) => digests));
  if (rows.attachments.some(({ sha256 }) => sha256 !== null && digests.has(sha256))) return true;
  return eachOnce(others).some((taken) => saysAgain(rows, taken));
}

/**
 * What was taken out of the other versions of the comment, each thing once; that of the latest of them first. Choices are
 * told by where they stand in this one, and are left out where they do not.
 */
export async function takenOutOfOthers(db: Db, which: WhichVersion): Promise<TakenParts> {
  const others = eachOnce(await listOthers(db, which));
  if (others.length === 0) return [];
  const rows = await readRows(db, which);
  return others.flatMap(({ choice, ...taken }) =>
    choice ? partsThatSay(rows, choice).map((part) => ({ ...taken, part })) : [taken],
  );
}

async function listOthers(db: Db, { comment_id, version }: WhichVersion) {
  return (await listTaken(db, comment_id)).filter((other) => other.version !== version);
}

function eachOnce(others: readonly { taken: TakenPart[] }[]): TakenPart[] {
  const seen = new Map(
    others
      .flatMap(({ taken }) => taken)
      .toReversed()
      .map((taken) => [`${taken.isWhole} ${taken.isWhole ? taken.part : ""} ${taken.text}`, taken]),
  );
  return [...seen.values()].toReversed();
}

function saysAgain(rows: VersionRows, { part, kind, isWhole, text, choice }: TakenPart) {
  if (isWhole && kind === "attachment")
    return rows.attachments.some(
      ({ attachment_id, name }) => `file-${attachment_id}` === part && name !== null,
    );
  // A choice is in the words of what was offered, which say nothing without their question.
  if (choice) return partsThatSay(rows, choice).length > 0;
  if (isWhole) return isAnswered(rows, part);
  const texts = textsIn(rows);
  if (texts.some((said) => standsIn(said, text))) return true;
  const places = texts.map((text, place) => ({ where: String(place), text }));
  return findLeaks([text], places).some(({ isWhole, mayStand }) => isWhole && !mayStand);
}

/** Whether that question is answered with anything but what stands for what was taken out. */
function isAnswered({ answered }: VersionRows, part: string) {
  return answered.some(({ key, text }) => `answer-${key}` === part && text === null);
}

function textsIn({ remarks, points, answered, attachments, ...rows }: VersionRows) {
  return [
    remarks,
    ...points.flatMap(({ reasons, wording }) => [reasons, wording ?? ""]),
    ...answered.map(({ text }) => text ?? ""),
    ...inputKinds.flatMap((kind) => rows[kind].flatMap(({ fields }) => Object.values(parseFields(fields)))),
    ...attachments.flatMap(({ name, text }) => [name ?? "", text ?? ""]),
  ].filter((text) => text.trim() !== "");
}
