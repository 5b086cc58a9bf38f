import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

function chunk(type: string, content: Buffer) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG that says it is of this size, with a hidden comment, and holds one row's worth of pixels. */
export function aPngSaying(width: number, height: number) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", header),
      chunk("tEXt", Buffer.from("Author\0Grace Author", "latin1")),
      chunk("IDAT", deflateSync(Buffer.alloc(height > 1000 ? 10 : Math.ceil(width / 8 + 1) * height))),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

/** A JPEG lying on its side, with a place and a camera in it. */
export async function aJpeg() {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: "red" } });
  const exif = { IFD0: { Artist: "Grace Author" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } };
  return new Uint8Array(
    await picture.withExif(exif).withMetadata({ orientation: 6, exif }).jpeg().toBuffer(),
  );
}
