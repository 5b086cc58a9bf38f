import type { Cleaned } from "./clean-parts.server.ts";
import { cleanPlainText } from "./clean-text.server.ts";
import type { Recognised } from "./recognise.server.ts";

/** A copy of the file without its metadata. Loads what that kind needs alone. Throws FileRefused. */
export async function cleanFile(bytes: Uint8Array, { kind, parts }: Recognised): Promise<Cleaned> {
  switch (kind) {
    case "pdf":
      return (await import("./clean-pdf.server.ts")).cleanPdf(bytes);
    case "docx":
    case "xlsx":
      return (await import("./clean-office.server.ts")).cleanOffice(parts);
    case "odt":
      return (await import("./clean-odt.server.ts")).cleanOdt(parts);
    case "png":
    case "jpeg": {
      const { cleanPicture } = await import("./clean-picture.server.ts");
      return { ...(await cleanPicture(bytes, kind)), remaining: ["attachments.stays-picture"] };
    }
    default:
      return cleanPlainText(bytes);
  }
}
