import type { Message } from "#app/words/message.ts";
import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import { noteTold } from "./file-notes.ts";
import type { Prepared } from "./prepared.ts";

/** Whether people can be told what is said of a file: a process that a file took over could send any key or none. */
export function isTellable(said: Extract<Prepared, { ok: true }> | { ok: false; why: Message }) {
  const t = speak(sourceLanguage);
  try {
    if (said.ok) for (const note of [...said.removed, ...said.remaining]) t.say(noteTold(note));
    else if (!/^(?:attachments|measure-files|template-files)\./.test(said.why.key)) return false;
    else t.say(said.why);
    return true;
  } catch {
    return false;
  }
}
