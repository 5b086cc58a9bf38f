import { type Message, message } from "#app/words/message.ts";
import { type Recognised, recognise } from "../recognise.server.ts";
import { FileRefused, refuse } from "../refusal.ts";
import type { AsGiven } from "./as-given-pipe.ts";
import { refuseActive } from "./refuse-active.server.ts";

/** What kind of document it is, where nothing in it acts or is fetched. Throws FileRefused. */
export async function lookAt(bytes: Uint8Array<ArrayBuffer>): Promise<AsGiven> {
  const recognised = await recogniseDocument(bytes);
  refuseActive(recognised);
  return { ok: true, kind: recognised.kind === "odt" ? "odt" : "docx" };
}

/** What is said of attachments speaks of more kinds than there are here. */
async function recogniseDocument(bytes: Uint8Array<ArrayBuffer>): Promise<Recognised> {
  try {
    return await recognise(bytes, "");
  } catch (error) {
    const why = error instanceof FileRefused ? saidHere[error.why.key] : undefined;
    return why ? refuse(why) : Promise.reject(error);
  }
}

const saidHere: Partial<Record<string, Message>> = {
  "attachments.kind-not-known": message("template-files.other-kind"),
  "attachments.kind-not-taken": message("template-files.other-kind"),
  "attachments.macros": message("template-files.macros"),
};
