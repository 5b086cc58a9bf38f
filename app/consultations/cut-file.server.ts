import { type LeftOut, leftOutKinds } from "#app/files/as-markdown/left-out.ts";
import { toMarkdown } from "#app/files/as-markdown/to-markdown.server.ts";
import { FileRefused } from "#app/files/refusal.ts";
import { Refused } from "#app/requests/refusals.ts";
import type { Translator } from "#app/words/translator.ts";
import { cutAsJson } from "./measure/cut-as-json.server.ts";
import type { MeasureOrigin } from "./measure/cut-measure.ts";

/** The provisions of the measure in a file of any kind that can be given, and what could not be carried over, in words. */
export async function cutFile(bytes: Uint8Array<ArrayBuffer>, origin: MeasureOrigin, t: Translator) {
  try {
    const { markdown, leftOut } = await toMarkdown(bytes);
    return { provisions: cutAsJson(markdown, origin), leftOut: leftOutInWords(leftOut, t) };
  } catch (error) {
    if (error instanceof FileRefused) throw new Refused(t.say(error.why));
    throw error;
  }
}

/** A sentence for each kind of what an official should look at. */
export function leftOutInWords(leftOut: LeftOut, t: Translator) {
  return leftOutKinds
    .filter((kind) => leftOut[kind])
    .map((kind) => t(`measure-files.left-out-${kind}`, { count: leftOut[kind] ?? 0 }));
}
