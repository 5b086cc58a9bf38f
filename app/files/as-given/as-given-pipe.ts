import type { Message } from "#app/words/message.ts";
import { framed, toldIn, unframed } from "../extractor-pipe.ts";

/** A document that can be kept as it was given, or why it cannot, for whoever gave it. */
export type AsGiven = { ok: true; kind: "docx" | "odt" } | { ok: false; why: Message };

export function frameAsGiven(looked: AsGiven) {
  return framed(JSON.stringify(looked), new Uint8Array());
}

/** What came back; null where that is not whole. */
export function readAsGiven(whole: Buffer): AsGiven | null {
  const result = unframed(whole);
  if (!result) return null;
  try {
    const { ok, why, kind } = JSON.parse(result.text);
    if (ok === false) return { ok, why: toldIn(why) };
    return kind === "docx" || kind === "odt" ? { ok: true, kind } : null;
  } catch {
    return null;
  }
}
