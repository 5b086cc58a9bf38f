import { parseArgs } from "node:util";
import { Refused } from "#app/requests/refusals.ts";

/** What is to be measured, and how much of it. */
export function readArguments() {
  const flag = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      json: flag,
      holds: flag,
      work: flag,
      search: flag,
      scale: text,
      import: text,
      against: text,
      comments: text,
      rounds: text,
    },
  });
  const {
    holds,
    comments = holds ? "20000" : values.search ? "10000" : "500",
    rounds = "3",
    scale: asksScale,
    import: asksImport,
    ...asked
  } = values;
  const scale = asksScale === undefined ? null : Number(asksScale || "5000");
  const imported = asksImport === undefined ? null : Number(asksImport || "20000");
  const effort = { comments: Number(comments), rounds: Number(rounds) };
  if (!(effort.comments > 0 && effort.rounds > 0 && (scale ?? 1) > 0 && (imported ?? 1) > 0))
    throw new Refused("Say how much to measure: npm run bench -- --comments 500 --rounds 3 --json");
  return { holds, scale, imported, ...asked, ...effort };
}
