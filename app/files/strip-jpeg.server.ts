/**
 * A JPEG without the segments that hold metadata (EXIF, XMP, IPTC, comments); its pixels stay as they are. What is no
 * JPEG, or breaks off within a segment, is given back as it is.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda && at + 4 <= bytes.length) {
    const length = 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (!isMetadata(bytes[at + 1] ?? 0)) kept.push(bytes.subarray(at, at + length));
    at += length;
  }
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[at] === 0xff && bytes[at + 1] === 0xda;
  if (!isJpeg) return new Uint8Array(bytes);
  return new Uint8Array(Buffer.concat([...kept, bytes.subarray(at)]));
}

/** APP1 and APP3 to APP13, and comments; APP0, 2 and 14 say how the colours are meant. */
function isMetadata(marker: number) {
  return marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef || marker === 0xfe;
}
