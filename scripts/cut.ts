import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { cutAsJson } from "#app/consultations/measure/cut-as-json.server.ts";
import { run } from "#app/http/run.ts";
import { Refused } from "#app/requests/refusals.ts";

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { government: { type: "string" }, json: { type: "boolean" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file) throw new Refused("Say which measure: npm run cut -- FILE.md --government KR --json");
  const government = values.government?.toUpperCase() ?? null;
  const provisions = cutAsJson(await readFile(file, "utf8"), { government });
  const shown = provisions.map(({ depth, label, text }) => `${"  ".repeat(depth)}${label}: ${text}`);
  process.stdout.write(values.json ? `${JSON.stringify(provisions)}\n` : `${shown.join("\n")}\n`);
});
