import type { Message } from "#app/words/message.ts";
import type { FileKind } from "./kinds.ts";

/** A file made ready to be kept, or why it cannot be, for its author. */
export type Prepared =
  | {
      ok: true;
      kind: FileKind;
      /** The cleaned copy; the only one that is kept. */
      bytes: Uint8Array<ArrayBuffer>;
      /** For the author: what was removed, and what stays, see noteTold. */
      removed: string[];
      remaining: string[];
      /** What a reader of the file sees, as text. */
      text: string;
      /** All other strings in the file, for the search for confidential ones. */
      metadata: string;
    }
  | { ok: false; why: Message };
