import type { DraftContent } from "./draft.ts";

/** All that a draft says itself; not what is said about it, nor what is for other governments, nor words of a file that were marked before all of it counted. */
export function saidIn({
  claims: _,
  standing: _standing,
  signature: _signature,
  changed: _changed,
  also: _also,
  differing: _differing,
  attachments,
  ...said
}: DraftContent) {
  const files = attachments.map((file) => (file.confidential === "in part" ? file : { ...file, marked: "" }));
  return { ...said, attachments: files };
}
