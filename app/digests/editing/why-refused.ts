import { message } from "#app/words/message.ts";
import type { EditResult } from "./edit-digest.server.ts";

type RefusedEdit = Exclude<EditResult, { ok: true }>;

/** Why nothing was done, as the official reads it, above all what a colleague did meanwhile; and the status of the answer. */
export function whyRefused(result: RefusedEdit) {
  return result.why === "changed"
    ? { told: message("digest-edits.changed", { name: result.last.name }), status: 409 }
    : { told: message(`digest-edits.${result.why}`), status: 422 };
}
