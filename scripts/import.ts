import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findConsultationToImport, importComments } from "#app/comments/importing/import-comments.server.ts";
import { readRows } from "#app/comments/importing/read-rows.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { Refused } from "#app/requests/refusals.ts";

await run(async () => {
  const { reference, file } = readArguments();
  const db = await prepareDatabase(readSettings());
  const consultation = await findConsultationToImport(db, reference);
  const { imported, alreadyThere, bad } = await importComments(db, consultation, {
    rows: readRows(file),
    threads: availableParallelism(),
    onProgress: (done) => process.stdout.write(`\r${done} rows`),
    onBad: (row, reason) => console.error(`\rRow ${row} was not imported: ${reason}.`),
  });
  console.log(`\n${imported} imported, ${alreadyThere} there already, ${bad} not imported.`);
  await db.destroy();
  if (bad > 0) process.exitCode = 1;
});

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { consultation: { type: "string" } },
    allowPositionals: true,
    strict: false,
  });
  const [file, ...more] = positionals;
  if (typeof values.consultation !== "string" || !file || more.length > 0)
    throw new Refused("Say what to import: npm run import -- --consultation REFERENCE FILE");
  // npm runs scripts in the repository's folder; the file is meant from where the operator stands.
  return { reference: values.consultation, file: resolve(process.env.INIT_CWD ?? ".", file) };
}
