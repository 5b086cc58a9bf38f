import { z } from "zod";
import { noteTold } from "#app/files/file-notes.ts";
import { type DataKey, openText, sealText } from "#app/sealing/vault.server.ts";

const details = z.object({
  name: z.string(),
  /** In bytes, and SHA-256 in hex, of the file as it is served. */
  size: z.number(),
  sha256: z.string(),
  /** The words in it, and all other strings. */
  text: z.string(),
  metadata: z.string(),
  /** For its author: what was removed from it, and what stays. */
  removed: z.array(z.string().transform(noteTold)),
  remaining: z.array(z.string().transform(noteTold)),
});

/** What is known of a file; sealed in its row, since its name alone can tell too much. */
export type AttachmentDetails = z.infer<typeof details>;

/** The text for its row, which opens only as the details of the attachment with that id. */
export function sealDetails(dataKey: DataKey, id: string, found: z.input<typeof details>) {
  return sealText(dataKey, JSON.stringify(found), placeOfDetails(id));
}

/** The same details for another attachment, sealed with another key. */
export function sealDetailsAnew(
  sealed: string,
  from: { id: string; dataKey: DataKey },
  to: { id: string; dataKey: DataKey },
) {
  return sealText(to.dataKey, openText(from.dataKey, sealed, placeOfDetails(from.id)), placeOfDetails(to.id));
}

/** Throws where they were sealed with another key, or for another attachment. */
export function openDetails(dataKey: DataKey, id: string, sealed: string): AttachmentDetails {
  return details.parse(JSON.parse(openText(dataKey, sealed, placeOfDetails(id))));
}

/** Where the bytes of a file stand, for sealing and opening them. */
export const placeOfFile = (id: string) => `attachment ${id}`;
const placeOfDetails = (id: string) => `attachment ${id} details`;
