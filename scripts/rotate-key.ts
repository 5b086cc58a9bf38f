import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { addOperatorKey } from "#app/sealing/operator-keys.server.ts";
import { rewrapDataKeys } from "#app/sealing/rewrap-data-keys.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";

await run(async () => {
  const settings = readSettings();
  const db = await prepareDatabase(settings);
  const id = await addOperatorKey(settings.keyFile, new Date());
  console.log(
    `The key ${id} is now in use. Keep the others until this says that they open nothing any more.`,
  );
  const { wrapped, missing, idle } = await rewrapDataKeys(
    db,
    await openVault(db, settings.keyFile, new Date()),
  );
  await db.destroy();
  console.log(`${wrapped} data keys were wrapped anew with it.`);
  if (missing > 0)
    console.log(`${missing} data keys could not be: the key that they need is not in ${settings.keyFile}.`);
  if (idle.length > 0)
    console.log(
      `These open nothing in this database any more and can be taken out of ${settings.keyFile}: ${idle.join(", ")}. ` +
        "Keep them elsewhere as long as you keep a copy of the database from before.",
    );
});
