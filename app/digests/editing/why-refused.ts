import { message } from "#app/words/message.ts";
import type { LastEdit } from "./last-edit.server.ts";

/** Why nothing was done, as the official reads it: above all what a colleague did meanwhile. */
export function whyRefused({ why, last }: { why: "changed" | "gone" | "names"; last: LastEdit | null }) {
  if (why !== "changed") return message(`digest-edits.${why}`);
  return last
    ? message("digest-edits.changed", { name: last.name, kind: last.kind })
    : message("digest-edits.other-page");
}
