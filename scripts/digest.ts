import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { isAsk } from "#app/digests/asks/find-asks.ts";
import { digestTexts } from "#app/digests/command/digest-texts.server.ts";
import { readGivenTexts } from "#app/digests/command/given-texts.ts";
import { run } from "#app/http/run.ts";
import { Refused } from "#app/requests/refusals.ts";

await run(async () => {
  const { texts, most } = readArguments();
  const digest = await digestTexts(readGivenTexts(readFileSync(texts, "utf8")), {
    ...(most !== undefined && { most }),
    groupTexts,
    isAsk,
  });
  process.stdout.write(`${JSON.stringify(digest)}\n`);
});

function readArguments() {
  const { values } = parseArgs({
    options: { texts: { type: "string" }, json: { type: "boolean" }, "key-points": { type: "string" } },
  });
  const { texts, "key-points": keyPoints } = values;
  const most = keyPoints === undefined ? undefined : Number(keyPoints);
  if (!texts || (most !== undefined && !(Number.isInteger(most) && most > 0)))
    throw new Refused("Say which texts: npm run digest -- --texts FILE.json --json --key-points 8");
  return { texts, most };
}
