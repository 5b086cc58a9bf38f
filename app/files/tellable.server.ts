import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import { noteTold } from "./file-notes.ts";
import type { Prepared } from "./prepared.ts";

/** Whether its author can be told what is said of a file: a process that a file took over could send any key or none. */
export function isTellable(prepared: Prepared) {
  const t = speak(sourceLanguage);
  try {
    if (prepared.ok) for (const note of [...prepared.removed, ...prepared.remaining]) t.say(noteTold(note));
    else if (!prepared.why.key.startsWith("attachments.")) return false;
    else t.say(prepared.why);
    return true;
  } catch {
    return false;
  }
}
