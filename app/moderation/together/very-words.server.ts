import { wordsOf } from "#app/content/words-of.ts";
import type { Db } from "#db/schema.ts";

interface VersionOf {
  id: string;
  version: number;
}

/**
 * By comment, all that it says as one text, in which case, spaces and punctuation make no difference. Left out is what
 * has files, inputs or confidential parts: somebody has to look at those.
 */
export async function veryWords(db: Db, versions: readonly VersionOf[]) {
  const wanted = new Map(versions.map(({ id, version }) => [id, version]));
  const isWanted = (row: { comment_id: string; version: number }) =>
    wanted.get(row.comment_id) === row.version;
  const ids = [...wanted.keys()];
  if (ids.length === 0) return new Map<string, string>();
  const stored = (await selectVersions(db, ids)).filter(isWanted);
  const points = Map.groupBy((await selectPoints(db, ids)).filter(isWanted), ({ comment_id }) => comment_id);
  const more = new Set((await selectMore(db, ids)).filter(isWanted).map(({ comment_id }) => comment_id));
  return new Map(
    stored
      .filter(({ comment_id, sealed }) => sealed === null && !more.has(comment_id))
      .map(({ comment_id, position, remarks, answers }) => [
        comment_id,
        JSON.stringify([
          ...[position, wordsOf(remarks).join(" "), answers],
          (points.get(comment_id) ?? []).map(({ provision_id, position, reasons, wording }) => [
            ...[provision_id, position, wordsOf(reasons).join(" "), wording],
          ]),
        ]),
      ]),
  );
}

function selectVersions(db: Db, ids: string[]) {
  return db
    .selectFrom("comment_version")
    .select(["comment_id", "version", "position", "remarks", "answers", "sealed"])
    .where("comment_id", "in", ids)
    .execute();
}

function selectPoints(db: Db, ids: string[]) {
  return db
    .selectFrom("point")
    .select(["comment_id", "version", "provision_id", "position", "reasons", "wording"])
    .where("comment_id", "in", ids)
    .orderBy("provision_id")
    .execute();
}

function selectMore(db: Db, ids: string[]) {
  const from = (table: "version_attachment" | "technical_input" | "human_rights_input") =>
    db.selectFrom(table).select(["comment_id", "version"]).where("comment_id", "in", ids);
  return from("version_attachment")
    .union(from("technical_input"))
    .union(from("human_rights_input"))
    .execute();
}
