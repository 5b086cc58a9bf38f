import { checkedInWords } from "#app/digests/command/checked-in-words.ts";
import { checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { Refused } from "#app/requests/refusals.ts";
import { prepareDatabase } from "./prepare-database.server.ts";
import { readSettings } from "./settings.ts";

/** Says whether a snapshot can be made again; exit code 1 where something else comes out. */
export async function sayWhetherSame(reference: string, number: number) {
  if (!(Number.isInteger(number) && number > 0))
    throw new Refused("Say the number of the snapshot: npm run digest -- --check REFERENCE 3");
  const db = await prepareDatabase(readSettings());
  try {
    const checked = await checkSnapshot(db, { reference, number });
    console.log(checkedInWords(checked));
    if (checked.result === "not the same") process.exitCode = 1;
  } finally {
    await db.destroy();
  }
}
