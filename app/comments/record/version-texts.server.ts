import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { CommentTable, Db } from "#db/schema.ts";
import type { WhichVersion } from "../comment/content.ts";
import { isInOwnWords, parseFields, parseNames } from "../parts/inputs/input-field.ts";
import { type InputKind, inputKinds } from "../parts/inputs/input-kind.ts";
import { inputTables } from "../parts/inputs/inputs.server.ts";
import { kinds } from "../parts/inputs/kinds.ts";

/** Which part of a comment a text is. */
export type VersionTextPart =
  | "author"
  | "remarks"
  | "point"
  | "wording"
  | "answer"
  | InputKind
  | "attachment";

/** One text of a version in its public form. */
export interface VersionText {
  comment_id: string;
  part: VersionTextPart;
  /** A provision's anchor, a question's key, an input's id, a file's id; or empty. */
  key: string;
  /** The provision's label, the question, the name of the file; or empty. */
  title: string;
  text: string;
}

/**
 * All texts of these versions in their public form, of each comment in the order in which its page shows them; empty where
 * only a position was taken or a choice made.
 */
export async function listVersionTexts(db: Db, versions: readonly WhichVersion[]): Promise<VersionText[]> {
  const texts: VersionText[] = [];
  for (let at = 0; at < versions.length; at += rowsAtOnce) {
    const some = versions.slice(at, at + rowsAtOnce);
    const found = (await Promise.all(readers.map((read) => read(db, some)))).flat();
    const byComment = Map.groupBy(found, ({ comment_id }) => comment_id);
    texts.push(...some.flatMap(({ comment_id }) => byComment.get(comment_id) ?? []));
  }
  return texts;
}

type TextLister = (db: Db, versions: readonly WhichVersion[]) => Promise<VersionText[]>;

const readers: TextLister[] = [
  listAuthors,
  listRemarks,
  listReasons,
  listAnswers,
  ...inputKinds.map(
    (kind): TextLister =>
      (db, versions) =>
        listFields(db, versions, kind),
  ),
  listFiles,
];

/** Rows of those comments in other versions are left out: few comments have more than one. */
function ofVersions<Row extends WhichVersion>(rows: Row[], versions: readonly WhichVersion[]) {
  const wanted = new Map(versions.map(({ comment_id, version }) => [comment_id, version]));
  return rows.filter(({ comment_id, version }) => wanted.get(comment_id) === version);
}

const idsOf = (versions: readonly WhichVersion[]) => versions.map(({ comment_id }) => comment_id);

/** As everyone reads it: what is withheld is not there. */
async function listAuthors(db: Db, versions: readonly WhichVersion[]): Promise<VersionText[]> {
  const rows = await db
    .selectFrom("comment")
    .select(["id", "author_name", "organisation", "answers_for"])
    .where("id", "in", idsOf(versions))
    .execute();
  return rows.map(({ id, ...signed }) => ({
    comment_id: id,
    part: "author",
    key: "",
    title: "",
    text: authorText(signed),
  }));
}

/** By whom it is, as everyone reads it. */
export function authorText({
  author_name,
  organisation,
  answers_for,
}: Pick<CommentTable, "author_name" | "organisation" | "answers_for">) {
  const names = answers_for === null ? [author_name, organisation] : [answers_for];
  return names.filter(Boolean).join(", ");
}

async function listRemarks(db: Db, versions: readonly WhichVersion[]): Promise<VersionText[]> {
  const rows = await db
    .selectFrom("comment_version")
    .select(["comment_id", "version", "remarks as text"])
    .where("comment_id", "in", idsOf(versions))
    .execute();
  return ofVersions(rows, versions).map(({ version: _, ...row }) => ({
    ...row,
    part: "remarks",
    key: "",
    title: "",
  }));
}

async function listReasons(db: Db, versions: readonly WhichVersion[]): Promise<VersionText[]> {
  const rows = await db
    .selectFrom("point")
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select(["comment_id", "version", "reasons", "wording", "anchor", "label"])
    .where("comment_id", "in", idsOf(versions))
    .orderBy("provision.sort_order")
    .execute();
  return ofVersions(rows, versions).flatMap(({ comment_id, anchor, label, reasons, wording }) => {
    const place = { comment_id, key: anchor, title: label };
    return [
      { ...place, part: "point" as const, text: reasons },
      { ...place, part: "wording" as const, text: wording ?? "" },
    ];
  });
}

async function listAnswers(db: Db, versions: readonly WhichVersion[]): Promise<VersionText[]> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select(["comment_id", "version", "answer.text", "question.key", "question.text as title"])
    .where("comment_id", "in", idsOf(versions))
    .orderBy("answer.sort_order")
    .execute();
  return ofVersions(rows, versions).map(({ version: _, text, ...row }) => ({
    ...row,
    part: "answer",
    text: text ?? "",
  }));
}

async function listFields(
  db: Db,
  versions: readonly WhichVersion[],
  kind: InputKind,
): Promise<VersionText[]> {
  const rows = await db
    .selectFrom(`${inputTables[kind]} as input`)
    .leftJoin("provision", "provision.id", "input.provision_id")
    .select(["input.id", "comment_id", "version", "fields", "confidential", "label"])
    .where("comment_id", "in", idsOf(versions))
    .orderBy("input.sort_order")
    .execute();
  const described = kinds[kind].groups.flatMap(({ fields }) => fields);
  return ofVersions(rows, versions).map(({ id, comment_id, fields: json, confidential, label }) => {
    const fields = parseFields(json);
    const said = { fields, confidential: parseNames(confidential) };
    const own = described.filter((field) => field.kind === "quantity" || isInOwnWords(field, said));
    const text = own.flatMap(({ name }) => fields[name] || []).join("\n");
    return { comment_id, part: kind, key: id, title: label ?? "", text };
  });
}

/** Of a file that waits for the scanner, or in which it found something, nobody has the words. */
async function listFiles(db: Db, versions: readonly WhichVersion[]): Promise<VersionText[]> {
  const rows = await db
    .selectFrom("version_attachment as file")
    .innerJoin("attachment", "attachment.id", "file.attachment_id")
    .select(["file.comment_id", "file.version", "file.attachment_id", "file.name", "file.text"])
    .where("file.comment_id", "in", idsOf(versions))
    .where("file.name", "is not", null)
    .where((eb) =>
      eb.or([eb("file.confidential", "=", 1), eb("attachment.scan", "in", ["clean", "not scanned"])]),
    )
    .orderBy("file.sort_order")
    .execute();
  return ofVersions(rows, versions).map(({ comment_id, attachment_id, name, text }) => ({
    comment_id,
    part: "attachment",
    key: attachment_id,
    title: name ?? "",
    text: `${name ?? ""}\n${text ?? ""}`,
  }));
}
