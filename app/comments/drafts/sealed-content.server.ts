import { randomBytes } from "node:crypto";
import { hashed } from "#app/accounts/hashed.server.ts";
import { type DataKey, openText, sealText } from "#app/sealing/vault.server.ts";
import type { WhichVersion } from "../comment/content.ts";
import type { DraftContent } from "./draft.ts";
import { readDraftContent } from "./stored-draft.server.ts";

/** Of which file a receipt vouches that it was sent, though the public may not know it; the hash in hex. */
export interface SealedFile {
  id: string;
  name: string;
  sha256: string;
}

/** All that a version says where some of it is confidential, and the key to seal it with. */
export interface Confidential {
  dataKey: DataKey;
  content: DraftContent;
  /** The files that go with it. */
  files?: SealedFile[];
}

/**
 * Seals all that a version says, confidential parts included, and which files went with it; nothing of what its author said to
 * other governments. The commitment binds the
 * receipt to it without telling anything: the SHA-256 of a nonce of 32 random bytes in hex, a line end, and the content as
 * JSON. With the nonce, which is sealed too and stands on its author's receipt, its author can show what the
 * confidential parts were.
 */
export function sealContent({ dataKey, content, files = [] }: Confidential, version: WhichVersion) {
  const nonce = randomBytes(32).toString("hex");
  const { changed: _, signature: _signature, also: _also, differing: _differing, ...said } = content;
  const json = JSON.stringify({ ...said, ...(files.length > 0 && { files }) });
  return {
    commitment: commitmentOf(nonce, json),
    sealed: sealText(dataKey, `${nonce}\n${json}`, placeOf(version)),
  };
}

/** What sealContent sealed: the nonce, the JSON that it commits to, and the content that it is. */
export function openContent(dataKey: DataKey, sealed: string, version: WhichVersion) {
  const text = openText(dataKey, sealed, placeOf(version));
  const lineEnd = text.indexOf("\n");
  const json = text.slice(lineEnd + 1);
  return { nonce: text.slice(0, lineEnd), json, content: readDraftContent(json) };
}

/** What the receipt tells of sealed content: the SHA-256, in hex, of the file that its author can fetch. */
export function commitmentOf(nonce: string, json: string) {
  return hashed(`${nonce}\n${json}`);
}

const placeOf = ({ comment_id, version }: WhichVersion) => `comment ${comment_id} version ${version}`;
