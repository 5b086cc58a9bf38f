import { parseArgs } from "node:util";
import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { isAsk } from "#app/digests/asks/find-asks.ts";
import { digestTexts } from "#app/digests/command/digest-texts.server.ts";
import { readTextsFile } from "#app/digests/command/texts-file.server.ts";
import { type CheckedSnapshot, checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { Refused } from "#app/requests/refusals.ts";

await run(async () => {
  const { values, positionals } = readArguments();
  if (values.check) return check(values.check, Number(positionals[0]));
  const { texts = "", most } = asTexts(values);
  const limit = most === undefined ? {} : { most };
  const digest = await digestTexts(await readTextsFile(texts), { ...limit, groupTexts, isAsk });
  process.stdout.write(`${JSON.stringify(digest)}\n`);
});

function readArguments() {
  const given = { type: "string" } as const;
  return parseArgs({
    options: { texts: given, json: { type: "boolean" }, "key-points": given, check: given },
    allowPositionals: true,
  });
}

function asTexts({
  texts,
  "key-points": keyPoints,
}: {
  texts?: string | undefined;
  "key-points"?: string | undefined;
}) {
  const most = keyPoints === undefined ? undefined : Number(keyPoints);
  if (!texts || (most !== undefined && !(Number.isInteger(most) && most > 0)))
    throw new Refused(
      "Say which texts: npm run digest -- --texts FILE.json --json --key-points 8; or which snapshot to make again: npm run digest -- --check REFERENCE 3",
    );
  return { texts, most };
}

/** Says whether a snapshot can be made again; exit code 1 where something else comes out. */
async function check(reference: string, number: number) {
  if (!(Number.isInteger(number) && number > 0))
    throw new Refused("Say the number of the snapshot: npm run digest -- --check REFERENCE 3");
  const db = await prepareDatabase(readSettings());
  try {
    const checked = await checkSnapshot(db, { reference, number });
    console.log(inWords(checked));
    if (checked.result === "not the same") process.exitCode = 1;
  } finally {
    await db.destroy();
  }
}

function inWords({ result, hash, made, missing }: CheckedSnapshot) {
  switch (result) {
    case "the same":
      return `The same: made again from the record as it was, it has the hash ${hash}.`;
    case "not the same":
      return `Not the same: the snapshot has the hash ${hash}, and made again it has ${made}.`;
    case "made by another method":
      return `It was made by another version of the method than this one has, so that it cannot be made again. Its hash is ${hash}.`;
    case "the record is not whole any more":
      return `It cannot be made again: what was public then of comments ${missing.join(", ")} is gone. Its hash is ${hash}.`;
  }
}
