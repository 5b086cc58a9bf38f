import { cleanOdt } from "./clean-odt.server.ts";
import { cleanOffice } from "./clean-office.server.ts";
import type { Cleaned } from "./clean-parts.server.ts";
import { cleanPdf } from "./clean-pdf.server.ts";
import { cleanPicture } from "./clean-picture.server.ts";
import { cleanPlainText } from "./clean-text.server.ts";
import type { Recognised } from "./recognise.server.ts";

/** A copy of the file without its metadata. Throws FileRefused. */
export async function cleanFile(bytes: Uint8Array, { kind, parts }: Recognised): Promise<Cleaned> {
  switch (kind) {
    case "pdf":
      return cleanPdf(bytes);
    case "docx":
    case "xlsx":
      return cleanOffice(parts);
    case "odt":
      return cleanOdt(parts);
    case "png":
    case "jpeg":
      return { ...(await cleanPicture(bytes, kind)), remaining: ["What the picture shows stays."] };
    default:
      return cleanPlainText(bytes);
  }
}
