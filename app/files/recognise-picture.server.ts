import { message } from "#app/words/message.ts";
import { refuse } from "./refusal.ts";

const broken = message("attachments.picture-damaged");
const more = message("attachments.picture-and-more");

/** Where a PNG's last chunk ends, going from chunk to chunk. Throws FileRefused where it never does. */
export function checkPng(bytes: Buffer) {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    at += 12 + length;
    if (type !== "IEND") continue;
    if (at < bytes.length) refuse(more);
    return;
  }
  refuse(broken);
}

/** Cameras and programs write up to some twenty; each is as much work as the whole picture. */
const mostScans = 100;

/** Whether a JPEG ends where its image ends. Thumbnails within segments are passed over. Throws FileRefused. */
export function checkJpeg(bytes: Buffer) {
  let at = 2;
  let scans = 0;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) refuse(broken);
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) break;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker !== 0xda) continue;
      if (++scans > mostScans) refuse(broken);
      at = endOfScan(bytes, at);
    }
  }
  if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) refuse(broken);
  const tail = bytes.subarray(at + 2);
  // Cameras pad, and phones add further pictures (MPF); anything else behind the end is another file.
  const isPadding = tail.every((byte) => byte === 0) || isJpegAgain(tail);
  if (!isPadding) refuse(more);
}

/** Where the marker after a scan's data is: in the data a 0xff is followed by 0, or by a restart marker. */
function endOfScan(bytes: Buffer, from: number) {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  return bytes.length;
}

/** The copy that is kept holds the first picture only, so what follows it is lost with its metadata. */
function isJpegAgain(tail: Buffer) {
  const start = tail.findIndex((byte) => byte !== 0);
  return (
    tail[start] === 0xff &&
    tail[start + 1] === 0xd8 &&
    tail.lastIndexOf("\xff\xd9", undefined, "latin1") > start &&
    !tail.includes("PK\x05\x06") &&
    !tail.includes("%PDF-")
  );
}
