import type { TextPiece } from "./block.ts";
import type { LeavingOut } from "./left-out.ts";

/** Footnotes: a sign in the text, and the note itself below the piece that it belongs to. */
export function newNotes(leftOut: LeavingOut) {
  let count = 0;
  let waiting: TextPiece[] = [];
  return {
    /** Takes a note, which is made with its sign; gives the sign. */
    take(make: (sign: string) => TextPiece[]) {
      const sign = `[${++count}]`;
      leftOut.add("notes");
      // A note may have notes of its own.
      const blocks = make(sign);
      waiting.push(...blocks);
      return sign;
    },
    /** The notes that have not been put anywhere yet. */
    below() {
      const blocks = waiting;
      waiting = [];
      return blocks;
    },
  };
}

/** A note begins with its sign. */
export function signed(blocks: readonly TextPiece[], sign: string): TextPiece[] {
  const [first, ...more] = blocks;
  if (!first || (first.kind !== "paragraph" && first.kind !== "heading")) return [...blocks];
  const [{ text = "", ...look } = {}, ...rest] = first.spans;
  const spans = [{ text: `${sign} ` }, { ...look, text: text.trimStart() }, ...rest];
  return [{ kind: "paragraph", number: "", spans }, ...more];
}
