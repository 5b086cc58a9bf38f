import { recountAll } from "#app/comments/counting/recount.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";

await run(async () => {
  const db = await prepareDatabase(readSettings());
  try {
    const wrong = await recountAll(db, async (words) => void process.stdout.write(`\r\x1b[K${words}`));
    process.stdout.write("\r\x1b[K");
    for (const { reference, figure, counted, found } of wrong)
      console.error(`${reference}: ${figure} was ${counted} and is ${found}`);
    console.log(wrong.length === 0 ? "All figures are right." : `${wrong.length} figures were put right.`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await db.destroy();
  }
});
