import { recognise } from "../recognise.server.ts";
import type { AsGiven } from "./as-given-pipe.ts";
import { refuseActive } from "./refuse-active.server.ts";

/** What kind of document it is, where nothing in it acts or is fetched. Throws FileRefused. */
export async function lookAt(bytes: Uint8Array<ArrayBuffer>): Promise<AsGiven> {
  const recognised = await recognise(bytes, "");
  refuseActive(recognised);
  return { ok: true, kind: recognised.kind === "odt" ? "odt" : "docx" };
}
