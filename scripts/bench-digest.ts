import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { run } from "#app/http/run.ts";
import { Refused } from "#app/requests/refusals.ts";
import { measureDigest, scoreDigest } from "./bench/digest/bench-digest.ts";

await run(async () => {
  const { draws, sizes, ...where } = readArguments();
  for await (const line of scoreDigest({ ...where, draws })) console.log(line);
  for (const line of measureDigest({ ...where, sizes })) console.log(line);
});

function readArguments() {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      part: { type: "string", default: "train" },
      draws: { type: "string", default: "5" },
      comments: { type: "string", default: "500,10000,100000,1000000" },
    },
  });
  const draws = Number(values.draws);
  const sizes = values.comments.split(",").map(Number);
  if (!values.data || !(draws >= 0) || !sizes.every((size) => size >= 0))
    throw new Refused(
      "Say where the labelled data is: npm run bench:digest -- --data FOLDER --comments 500,10000 --draws 5",
    );
  // npm runs scripts in the folder of the repository; the data is meant from where one stands.
  const data = resolve(process.env.INIT_CWD ?? ".", values.data);
  return { data, part: values.part, draws, sizes };
}
