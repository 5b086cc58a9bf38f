import { z } from "zod";
import { cleanText } from "#app/content/clean-text.ts";
import { largestFile } from "#app/files/kinds.ts";
import { readUpload, type Upload } from "#app/files/read-upload.server.ts";
import { readTyped, type Typed } from "#app/requests/read-form.server.ts";
import type { Told } from "#app/words/message.ts";
import { secrecies } from "../../parts/attachments/attachment.ts";
import { marks } from "../form/writing-forms.server.ts";

const text = z.string().default("");

/** All forms of the page, which its `intent` tells apart: `attach`, `save:<id>` and `remove:<id>`. */
export const attachmentForm = z.object({
  ...marks,
  key: z.uuid(),
  confidential: z.enum(secrecies).default("no"),
  ground: text,
  justification: text,
  summary: text,
});

export interface AttachmentForm {
  typed: Typed;
  /** What came with the form; the caller removes it. */
  file: Extract<Upload, { ok: true }>["file"];
  /** Why no file came. */
  refusal?: Told;
  /** It came too slowly to be waited for. */
  isSlow?: boolean;
}

/**
 * Reads a form of the page as it arrives, within the bounds of a file. With `refusal` no file is taken. Where a file is
 * not taken, the fields that came before it are there all the same.
 */
export async function readAttachmentForm(request: Request, refusal?: Told): Promise<AttachmentForm> {
  const type = request.headers.get("content-type") ?? "";
  if (/^application\/x-www-form-urlencoded/i.test(type)) {
    // So the page sends it again that keeps what was typed.
    return { typed: await readTyped(request), file: null };
  }
  const upload = await readUpload(request, { largest: largestFile, refusal });
  const typed = Object.fromEntries(
    Object.entries(upload.fields).map(([name, value]) => [name, cleanText(value)]),
  );
  return upload.ok
    ? { typed, file: upload.file }
    : { typed, file: null, refusal: upload.why, isSlow: upload.isSlow };
}
