import { type Zippable, zipSync } from "fflate";
import yauzl from "yauzl";
import { message } from "#app/words/message.ts";
import { FileRefused, refuse } from "./refusal.ts";

/** One file within a zip. */
export interface ZipPart {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Well above what Office writes, well below what hurts. */
const most = { parts: 5000, partBytes: 64 * 1024 * 1024, totalBytes: 160 * 1024 * 1024, ratio: 200 };

/** Below this size a high ratio is only an empty sheet. */
const ratioMatters = 4 * 1024 * 1024;

const tooBig = message("attachments.unpacks-to-more");
const broken = message("attachments.zip-damaged");
const strangeNames = message("attachments.strange-names");

/** All parts of a zip, in their order. Counted while they unpack: a bomb costs at most the bounds. Throws FileRefused. */
export async function readZip(bytes: Uint8Array): Promise<ZipPart[]> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > most.parts) refuse(message("attachments.too-many-parts"));
  const parts: ZipPart[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    const name = nameOf(entry, names);
    if (name.endsWith("/")) continue;
    const part = await unpack(zip, entry, Math.min(most.partBytes, most.totalBytes - total));
    total += part.length;
    if (total > ratioMatters && total > bytes.length * most.ratio) refuse(tooBig);
    parts.push({ name, bytes: part });
  }
  return parts;
}

/** Packs the parts anew, in their order and without times; those named in `plain` are not compressed. */
export function writeZip(parts: ZipPart[], plain: string[] = []) {
  const content: Zippable = {};
  for (const { name, bytes } of parts) content[name] = [bytes, { level: plain.includes(name) ? 0 : 6 }];
  return zipSync(content, { mtime: "1980-01-01T00:00:00" });
}

function open(buffer: Buffer) {
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false };
  return new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(buffer, options, (error, zip) => {
      if (error) reject(new FileRefused(broken));
      else resolve(zip);
    });
  });
}

/** The entries as the central directory has them; asks for the next when the last has been dealt with. */
async function* entriesOf(zip: yauzl.ZipFile) {
  for (let read = 0; read < zip.entryCount; read++) {
    const entry = await new Promise<yauzl.Entry | null>((resolve, reject) => {
      zip.removeAllListeners();
      zip.once("entry", resolve).once("end", () => resolve(null));
      zip.once("error", (error: Error) =>
        reject(
          new FileRefused(/fileName|relative path|absolute/i.test(error.message) ? strangeNames : broken),
        ),
      );
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function nameOf(entry: yauzl.Entry, names: Set<string>) {
  const name = entry.fileName;
  const isStrange =
    name.startsWith("/") || name.includes("\\") || name.split("/").includes("..") || /\p{Cc}/u.test(name);
  // Office takes names for the same whatever their case, so two that differ in case alone hide one of them.
  const folded = name.toLowerCase();
  if (isStrange || names.has(folded)) refuse(strangeNames);
  names.add(folded);
  if ((entry.generalPurposeBitFlag & 1) === 1) refuse(message("attachments.file-password"));
  if (/\.(zip|7z|rar|gz|jar)$/.test(folded)) refuse(message("attachments.archive-within"));
  return name;
}

function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, bound: number) {
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    if (entry.uncompressedSize > bound) return reject(new FileRefused(tooBig));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new FileRefused(broken));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > bound) stream.destroy(new FileRefused(tooBig));
      });
      stream.on("error", (cause: Error) =>
        reject(cause instanceof FileRefused ? cause : new FileRefused(broken)),
      );
      stream.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    });
  });
}
