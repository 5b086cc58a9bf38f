import type { Task } from "#app/work/carry-out.server.ts";
import type { Db } from "#db/schema.ts";
import { askForProposals } from "./ask-for-proposals.server.ts";
import { asRemembered, isRemembered, listDueUses } from "./due-models.server.ts";
import { forgetBroken } from "./forget-broken.server.ts";
import { keepEmbeddings } from "./keep-embeddings.server.ts";
import { ModelFailure, type ModelServer } from "./model-server.server.ts";

type ModelTask = Pick<Task, "now" | "signal" | "progress">;

/**
 * Asks the server with models for what consultations that use it lack. Without a server it only says that there is none.
 * Where the server fails, officials are told and it is asked again later; nothing else waits for it.
 */
export async function keepModels(db: Db, server: ModelServer | undefined, task: ModelTask) {
  await rememberServer(db, server);
  await forgetBroken(db);
  if (!server) return;
  const failures: unknown[] = [];
  for (const { consultation_id } of await listDueUses(db, server, task.now))
    try {
      const sent =
        (server.embedding ? await keepEmbeddings(db, consultation_id, { server, ...task }) : 0) +
        (server.chat ? await askForProposals(db, consultation_id, { server, ...task }) : 0);
      await noteWell(db, consultation_id, sent > 0 ? task.now : null);
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      await noteFailure(db, consultation_id, { error, now: task.now });
      failures.push(error);
    }
  const [first] = failures;
  if (first) throw first;
}

/** As pages say it: the portal's pages know no settings of the work. */
async function rememberServer(db: Db, server: ModelServer | undefined) {
  if (await isRemembered(db, server)) return;
  if (!server) return void (await db.deleteFrom("model_server").execute());
  const now = asRemembered(server);
  await db
    .insertInto("model_server")
    .values(now)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(now))
    .execute();
}

async function noteWell(db: Db, consultationId: string, sent: Date | null) {
  await db
    .updateTable("model_use")
    .set({
      ...{ failure: null, failed_at: null, retry_at: null },
      ...(sent && { sent_at: sent.toISOString() }),
    })
    .where("consultation_id", "=", consultationId)
    .execute();
}

/** In seconds. */
const pause = 60;

async function noteFailure(
  db: Db,
  consultationId: string,
  { error, now }: { error: ModelFailure; now: Date },
) {
  const wait = Math.max(pause, error.wait) * 1000;
  await db
    .updateTable("model_use")
    .set({
      ...{ failure: error.kind, failed_at: now.toISOString(), sent_at: now.toISOString() },
      retry_at: new Date(now.getTime() + wait).toISOString(),
    })
    .where("consultation_id", "=", consultationId)
    .execute();
}
