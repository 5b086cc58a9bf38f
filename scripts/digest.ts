import { parseArgs } from "node:util";
import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { isAsk } from "#app/digests/asks/find-asks.ts";
import { digestTexts } from "#app/digests/command/digest-texts.server.ts";
import { readTextsFile } from "#app/digests/command/texts-file.server.ts";
import { sayWhetherSame } from "#app/http/check-snapshot.server.ts";
import { run } from "#app/http/run.ts";
import { Refused } from "#app/requests/refusals.ts";

await run(async () => {
  const given = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    options: { texts: given, json: { type: "boolean" }, "key-points": given, check: given },
    allowPositionals: true,
  });
  const { texts, check, "key-points": keyPoints } = values;
  if (check) return sayWhetherSame(check, Number(positionals[0]));
  const most = keyPoints === undefined ? undefined : Number(keyPoints);
  if (!texts || (most !== undefined && !(Number.isInteger(most) && most > 0)))
    throw new Refused(
      "Say which texts: npm run digest -- --texts FILE.json --json --key-points 8; or which snapshot to make again: npm run digest -- --check REFERENCE 3",
    );
  const limit = most === undefined ? {} : { most };
  const digest = await digestTexts(await readTextsFile(texts), { ...limit, groupTexts, isAsk });
  process.stdout.write(`${JSON.stringify(digest)}\n`);
});
