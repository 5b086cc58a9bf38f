import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { addOperatorKey } from "#app/sealing/operator-keys.server.ts";
import { openVault, rewrapDataKeys } from "#app/sealing/vault.server.ts";

await run(async () => {
  const settings = readSettings();
  const db = await prepareDatabase(settings);
  const id = await addOperatorKey(settings.keyFile, new Date());
  const { wrapped, missing } = await rewrapDataKeys(db, await openVault(db, settings.keyFile, new Date()));
  await db.destroy();
  console.log(`The key ${id} is now in use; ${wrapped} data keys were wrapped anew with it.`);
  if (missing > 0)
    console.log(`${missing} data keys could not be: the key that they need is not in the file.`);
  else console.log(`The other keys in ${settings.keyFile} open nothing any more and can be taken out.`);
});
