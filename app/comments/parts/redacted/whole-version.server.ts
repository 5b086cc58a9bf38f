import { z } from "zod";
import { type Db, grounds } from "#db/schema.ts";
import type { WhichVersion } from "../../comment/content.ts";
import { choiceAt } from "./taken-choices.ts";
import { parseRows, readRows, type VersionRows } from "./version-rows.server.ts";

const taken = z.array(
  z.object({
    /** Which text it stood in, as listRedactable names them. */
    part: z.string(),
    kind: z.enum(["text", "attachment"]),
    /** All that stood there; of a file its name. */
    text: z.string(),
    /** Whether all of that text was taken out at once. */
    isWhole: z.boolean(),
    ground: z.enum(grounds),
  }),
);

/** What was taken out of a version: for its author and for moderators. */
export type TakenParts = z.infer<typeof taken>;

/** The version as its author sent it, and what was taken out of it since; null where nothing was. */
export async function findWhole(db: Db, { comment_id, version }: WhichVersion) {
  const row = await db
    .selectFrom("redacted_version")
    .select(["whole", "taken"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .executeTakeFirst();
  return row ? { rows: parseRows(row.whole), taken: taken.parse(JSON.parse(row.taken)) } : null;
}

/** All that the version said when it was sent, whatever was taken out of it. */
export async function wholeRows(db: Db, which: WhichVersion): Promise<VersionRows> {
  return (await findWhole(db, which))?.rows ?? readRows(db, which);
}

/**
 * What was taken out of any version of the comment, by version; of choices in an input what they are, and of files that were
 * taken out as a whole their SHA-256.
 */
export async function listTaken(db: Db, commentId: string) {
  const rows = await db
    .selectFrom("redacted_version")
    .select(["version", "taken", "whole"])
    .where("comment_id", "=", commentId)
    .orderBy("version", "desc")
    .execute();
  return rows.map(({ version, taken: json, whole }) => {
    const [rows, parts] = [parseRows(whole), taken.parse(JSON.parse(json))];
    const told = parts.map((one) => ({ ...one, choice: one.isWhole ? choiceAt(rows, one.part) : null }));
    return { version, taken: told, digests: digestsOf(rows, parts) };
  });
}

/** One thing that was taken out of some version. */
export type TakenPart = Awaited<ReturnType<typeof listTaken>>[number]["taken"][number];

function digestsOf({ attachments }: VersionRows, parts: TakenParts) {
  const names = new Set(parts.filter(({ isWhole }) => isWhole).map(({ part }) => part));
  return attachments.flatMap(({ attachment_id, sha256 }) =>
    sha256 !== null && names.has(`file-${attachment_id}`) ? [sha256] : [],
  );
}

/** Whether something was taken out of any version of the comment. */
export async function isRedacted(db: Db, commentId: string) {
  const row = await db
    .selectFrom("redacted_version")
    .select("version")
    .where("comment_id", "=", commentId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
