import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { cutFile } from "#app/consultations/cut-file.server.ts";
import { run } from "#app/http/run.ts";
import { Refused } from "#app/requests/refusals.ts";
import { sourceLanguage, speak } from "#app/words/speak.server.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { government: { type: "string" }, json: { type: "boolean" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file) throw new Refused("Say which measure: npm run cut -- FILE --government KR --json");
  const government = values.government?.toUpperCase() ?? null;
  const bytes = new Uint8Array(await readFile(file));
  const { provisions, leftOut } = await cutFile(bytes, { government }, speak(sourceLanguage));
  const shown = provisions.map(({ depth, label, text }) => `${"  ".repeat(depth)}${label}: ${text}`);
  process.stdout.write(values.json ? `${JSON.stringify(provisions)}\n` : `${shown.join("\n")}\n`);
  for (const sentence of leftOut) process.stderr.write(`${sentence}\n`);
});
