import type { Db } from "#db/schema.ts";
import { whyOutdated } from "./rebuild-state.server.ts";

/** Deletes what proposals hold that nobody can accept any more: names of themes among it are made of words of comments. */
export async function forgetOutdated(db: Db) {
  for (const id of await listOutdated(db))
    await db
      .updateTable("digest_rebuild")
      .set({ proposal: null, draft: null, choice: null, frozen: null })
      .where("id", "=", id)
      .where("state", "in", ["asked", "proposed"])
      .execute();
}

/** The proposals, made or being made, that hold something still and that nobody can accept any more, by their ids. */
export async function listOutdated(db: Db) {
  const proposed = await db
    .selectFrom("digest_rebuild")
    .select(["id", "consultation_id", "event_number", "build_number", "edit_number"])
    .where("state", "in", ["asked", "proposed"])
    .where(({ or, eb }) =>
      or([eb("proposal", "is not", null), eb("draft", "is not", null), eb("choice", "is not", null)]),
    )
    .execute();
  const outdated: string[] = [];
  for (const { consultation_id, ...made } of proposed)
    if ((await whyOutdated(db, consultation_id, made)) !== null) outdated.push(made.id);
  return outdated;
}
