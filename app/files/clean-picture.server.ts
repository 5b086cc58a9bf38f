import sharp from "sharp";
import { message } from "#app/words/message.ts";
import type { FileNote } from "./file-notes.ts";
import { refuse } from "./refusal.ts";

/** In pixels: a page of A3 at 600 dots an inch is 70 million. Decoded, each costs up to four bytes. */
const largestPicture = 100_000_000;

sharp.cache(false);
sharp.concurrency(1);

/**
 * Makes a picture anew from its pixels, upright, so that no metadata, no hidden thumbnail and no appended data is
 * left. Its header is read before anything is decoded. Throws FileRefused.
 */
export async function cleanPicture(bytes: Uint8Array, format: "png" | "jpeg") {
  const { width, height, had } = await readHeader(bytes);
  if (width * height > largestPicture)
    refuse(
      message("attachments.picture-too-large", {
        width: String(width),
        height: String(height),
        most: largestPicture / 1_000_000,
      }),
    );
  try {
    const picture = open(bytes).autoOrient().toColourspace("srgb");
    const made = format === "png" ? picture.png() : picture.jpeg({ quality: 92, mozjpeg: false });
    const output = await made.toBuffer();
    return { bytes: new Uint8Array(output), removed: had };
  } catch {
    return refuse(message("attachments.picture-damaged"));
  }
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: largestPicture, failOn: "error", sequentialRead: true });
}

async function readHeader(bytes: Uint8Array) {
  // Without a limit, so that the sentence can name the size: metadata decodes nothing.
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse(message("attachments.picture-without-size")));
  const had: FileNote[] = [];
  if (found.exif) had.push("attachments.gone-camera-data");
  if (found.xmp || found.iptc) had.push("attachments.gone-picture-descriptions");
  if (found.comments?.length) had.push("attachments.gone-picture-comments");
  if (found.icc) had.push("attachments.gone-colour-profile");
  return { width: found.width ?? 0, height: found.height ?? 0, had };
}
