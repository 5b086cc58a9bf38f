import { pipeline } from "node:stream/promises";
import Busboy from "@fastify/busboy";

/** A form's fields and its files, in their order; what is no file has null for its bytes. */
export type Parts = [name: string, value: string, file: Uint8Array<ArrayBuffer> | null][];

/** So many bytes are taken apart in one piece; others are answered before the next. */
const pieceSize = 64 * 1024;

/** Takes a form apart that was sent as forms with files are. Throws where it is none, or has more than `most` parts. */
export async function readParts(request: Request, most: number): Promise<Parts> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const parser = new Busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    limits: { fieldNameSize: 200, fieldSize: bytes.length, headerPairs: 20, parts: most },
  });
  const parts: Parts = [];
  let isTooMany = false;
  parser.on("partsLimit", () => {
    isTooMany = true;
  });
  parser.on("field", (name, value, isNameCut) => {
    if (!isNameCut) parts.push([name, value, null]);
  });
  parser.on("file", (name, stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", () => undefined);
    stream.on("end", () => parts.push([name, "", new Uint8Array(Buffer.concat(chunks))]));
  });
  async function* pieces() {
    for (let at = 0; at < bytes.length && !isTooMany; at += pieceSize) {
      yield bytes.subarray(at, at + pieceSize);
      await new Promise((next) => setImmediate(next));
    }
  }
  await pipeline(pieces(), parser);
  if (isTooMany) throw new Error("The form has more parts than any of ours");
  return parts;
}
