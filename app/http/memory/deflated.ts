import { constants, crc32, deflateRawSync } from "node:zlib";

/** A part of what is sent packed, for gzipOf to put together with others. */
export interface DeflatedPart {
  plain: Buffer;
  deflated: Buffer;
  isLast: boolean;
}

/** Packs a part by itself, so that another may follow that knows nothing of it. */
export function deflatedPart(plain: Buffer, { isLast = false } = {}): DeflatedPart {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH;
  return { plain, deflated: deflateRawSync(plain, { finishFlush }), isLast };
}

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** The parts as one gzip; the last must have been packed as such. RFC 1952. */
export function gzipOf(parts: DeflatedPart[]) {
  const tail = Buffer.alloc(8);
  const sum = parts.reduce((sum, { plain }) => crc32(plain, sum), 0);
  tail.writeUInt32LE(sum, 0);
  tail.writeUInt32LE(parts.reduce((length, { plain }) => length + plain.length, 0) % 2 ** 32, 4);
  return Buffer.concat([head, ...parts.map(({ deflated }) => deflated), tail]);
}
