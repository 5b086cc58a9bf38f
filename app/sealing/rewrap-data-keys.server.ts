import { afterWriters } from "#db/after-writers.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { KeyMissing, keepCurrent, unwrapKey, type Vault, wrapKey } from "./vault.server.ts";

/** Few enough that nobody waits long for them. */
const mostAtOnce = 50;

/**
 * Wraps every data key anew with the operator's current key; what is sealed stays as it is. Gives how many were wrapped
 * anew, how many cannot be since their key is not there, and the names of the keys that open nothing any more.
 */
export async function rewrapDataKeys(db: Db, vault: Vault) {
  let wrapped = 0;
  for (let settled = ""; ; ) {
    const { id, byId } = keysOf(vault);
    // What was written before this key was in the file has to be there; whoever writes from now on finds it in the file.
    if (id !== settled) await afterWriters(db, "data_key");
    settled = id;
    const rows = await selectOthers(db, id).execute();
    const openable = rows.filter(({ operator_key_id }) => byId.has(operator_key_id));
    const idle = [...byId.keys()].filter((other) => other !== id);
    if (openable.length === 0) return { wrapped, missing: rows.length, idle };
    for (let from = 0; from < openable.length; from += mostAtOnce)
      wrapped += await wrapAnew(db, vault, openable.slice(from, from + mostAtOnce));
  }
}

/** Gives how many of these there still were to wrap: others are at work too, and delete some. */
async function wrapAnew(db: Db, vault: Vault, rows: { id: string }[]) {
  const ids = rows.map(({ id }) => id);
  return inTransaction(db, async (db) => {
    const { id, current, byId } = keysOf(vault);
    let wrapped = 0;
    for (const row of await selectOthers(db, id).where("id", "in", ids).execute()) {
      const operatorKey = byId.get(row.operator_key_id);
      if (!operatorKey) continue;
      const dataKey = unwrapKey(operatorKey, row);
      await db.updateTable("data_key").set(wrapKey(current, dataKey)).where("id", "=", row.id).execute();
      await keepCurrent(db, vault, { dataKey, wrappedWith: current });
      wrapped += 1;
    }
    return wrapped;
  });
}

/** In an order, so that two who do this at once do not wait for each other in vain. */
function selectOthers(db: Db, id: string) {
  return db
    .selectFrom("data_key")
    .select(["id", "wrapped", "operator_key_id"])
    .where("operator_key_id", "<>", id)
    .orderBy("id");
}

function keysOf({ keys: { current, byId } }: Vault) {
  if (!current) throw new KeyMissing("There is no key to wrap with");
  return { id: current.id, current, byId };
}
