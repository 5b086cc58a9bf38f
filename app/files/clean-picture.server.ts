import sharp from "sharp";
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
      `The picture is ${width} by ${height} pixels, which is more than can be taken (${largestPicture / 1_000_000} million pixels in all). Make it smaller and attach that.`,
    );
  try {
    const picture = open(bytes).autoOrient().toColourspace("srgb");
    const made = format === "png" ? picture.png() : picture.jpeg({ quality: 92, mozjpeg: false });
    const output = await made.toBuffer();
    return { bytes: new Uint8Array(output), removed: had };
  } catch {
    return refuse(
      "The picture is damaged or was cut short. Save it again, or take it again, and attach that.",
    );
  }
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: largestPicture, failOn: "error", sequentialRead: true });
}

async function readHeader(bytes: Uint8Array) {
  // Without a limit, so that the sentence can name the size: metadata decodes nothing.
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse("The picture is damaged: its size cannot be read. Save it again and attach that."));
  const had: string[] = [];
  if (found.exif) had.push("Camera data (place, time, device) were removed from the picture.");
  if (found.xmp || found.iptc) had.push("Descriptions hidden in the picture (XMP, IPTC) were removed.");
  if (found.comments?.length) had.push("Comments hidden in the picture were removed.");
  if (found.icc) had.push("The picture’s colour profile was applied and removed.");
  return { width: found.width ?? 0, height: found.height ?? 0, had };
}
