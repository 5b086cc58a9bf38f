import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { DigestChange } from "../editing/change.ts";

/**
 * Takes their words once more from the key points that ended by that acceptance, or by its undo where it is undone: an earlier release gives one
 * that still has passages a quote again. In a transaction that holds how far the digest is, so that nobody undoes it meanwhile.
 */
export async function endAgain(db: Db, acceptingEdit: string) {
  const { change, undone_by } = await db
    .selectFrom("digest_edit as edit")
    .leftJoin("digest_edit as undo", "undo.undoes", "edit.id")
    .select(["edit.change", "undo.id as undone_by"])
    .where("edit.id", "=", acceptingEdit)
    .executeTakeFirstOrThrow();
  const { rows }: DigestChange = JSON.parse(change);
  const ended = rows.flatMap(({ table, id, before, after }) => {
    const now = undone_by === null ? after : before;
    return table === "key_point" && "quote_passage_id" in now && now.quote_passage_id === null ? [id] : [];
  });
  for (const ids of idsAtOnce(ended))
    await db
      .updateTable("key_point")
      .set({ quote_passage_id: null, weights: "[]" })
      .where("id", "in", ids)
      .where("quote_passage_id", "is not", null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("key_point_passage as made")
              .select("made.passage_id")
              .whereRef("made.key_point_id", "=", "key_point.id")
              .where("made.made_by", "=", "official"),
          ),
        ),
      )
      .execute();
}
