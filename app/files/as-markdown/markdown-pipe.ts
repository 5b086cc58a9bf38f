import type { Message } from "#app/words/message.ts";
import { framed, toldIn, unframed } from "../extractor-pipe.ts";
import { type LeftOut, leftOutKinds } from "./left-out.ts";

/** A file's text as Markdown with what could not be carried over, or why it was not taken. */
export type TextOfFile = { ok: true; markdown: string; leftOut: LeftOut } | { ok: false; why: Message };

export function frameMarkdown(given: TextOfFile) {
  if (!given.ok) return framed(JSON.stringify(given), new Uint8Array());
  const { markdown, ...rest } = given;
  return framed(JSON.stringify(rest), new TextEncoder().encode(markdown));
}

/** What came back; null where that is not whole. A process that a file took over is believed text and counts alone. */
export function readMarkdown(whole: Buffer): TextOfFile | null {
  const result = unframed(whole);
  if (!result) return null;
  try {
    const { ok, why, leftOut } = JSON.parse(result.text);
    if (ok === false) return { ok, why: toldIn(why) };
    const counts = leftOutKinds
      .map((kind): [string, number] => [kind, Number(leftOut[kind])])
      .filter(([, count]) => Number.isSafeInteger(count) && count > 0);
    return {
      ok: true,
      markdown: new TextDecoder().decode(result.bytes),
      leftOut: Object.fromEntries(counts),
    };
  } catch {
    return null;
  }
}
