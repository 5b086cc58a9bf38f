import { parseArgs } from "node:util";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { Refused } from "#app/requests/refusals.ts";
import { lineOf, listWork, retryWork, stopWork } from "#app/work/list-work.server.ts";

await run(async () => {
  const { values } = parseArgs({ options: { retry: { type: "string" }, stop: { type: "string" } } });
  const db = await prepareDatabase(readSettings());
  const now = new Date();
  try {
    if (values.retry) console.log(`${await retryWork(db, values.retry, now)} will be tried again at once.`);
    if (values.stop && !(await stopWork(db, values.stop, now)))
      throw new Refused(`There is no work called “${values.stop}”. Call npm run work to see what there is.`);
    for (const job of await listWork(db)) console.log(lineOf(job, now));
  } finally {
    await db.destroy();
  }
});
