import type { Task } from "#app/work/carry-out.server.ts";
import type { Db } from "#db/schema.ts";
import { keepProposals } from "./keep-proposals.server.ts";
import { findEdited, listSaid } from "./learning-state.server.ts";

/** Brings proposals up to what officials said and what is public, in each consultation of which they edited the digest. */
export async function keepLearning(db: Db, { progress }: Pick<Task, "progress">) {
  for (const { id, reference } of await findEdited(db)) {
    await progress(`${reference}: looking whether officials said something`);
    const said = await listSaid(db, id);
    await keepProposals(db, id, { said, progress: (words) => progress(`${reference}: ${words}`) });
  }
}
