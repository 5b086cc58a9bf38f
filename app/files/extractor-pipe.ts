import { Buffer } from "node:buffer";
import type { Message } from "#app/words/message.ts";
import { isKind } from "./kinds.ts";
import type { Prepared } from "./prepared.ts";

/** How a file and what is found in it go through a pipe: a length of four bytes, that many of text, then the file's bytes. */
export function framed(text: string, bytes: Uint8Array) {
  const head = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return [length, head, bytes];
}

export function unframed(whole: Buffer) {
  const end = 4 + (whole.length < 4 ? 0 : whole.readUInt32BE());
  if (whole.length < end || end === 4) return null;
  return { text: whole.toString("utf8", 4, end), bytes: new Uint8Array(whole.subarray(end)) };
}

/** What is wanted of a file: that it is made ready to be kept, its text as Markdown, or whether it can be kept as it was given. */
export interface ExtractorJob<Bytes extends Uint8Array = Uint8Array> {
  name: string;
  bytes: Bytes;
  wanted?: WantedOfFile;
}

const wantedOfFiles = ["attachment", "markdown", "as given"] as const;
type WantedOfFile = (typeof wantedOfFiles)[number];

export function frameJob({ bytes, ...job }: ExtractorJob) {
  return framed(JSON.stringify(job), bytes);
}

export function readJob(whole: Buffer): ExtractorJob<Uint8Array<ArrayBuffer>> {
  const job = unframed(whole);
  if (!job) throw new Error("No file came through the pipe");
  const { name, wanted } = JSON.parse(job.text);
  const known = wantedOfFiles.find((one) => one === wanted) ?? "attachment";
  return { name: String(name), bytes: job.bytes, wanted: known };
}

export function frameResult(prepared: Prepared) {
  if (!prepared.ok) return framed(JSON.stringify(prepared), new Uint8Array());
  const { bytes, ...rest } = prepared;
  return framed(JSON.stringify(rest), bytes);
}

/** What came back; null where that is not whole. A process that a file took over is believed nothing but texts. */
export function readResult(whole: Buffer): Prepared | null {
  const result = unframed(whole);
  if (!result) return null;
  try {
    const { ok, why, kind, removed, remaining, text, metadata } = JSON.parse(result.text);
    if (ok === false) return { ok, why: toldIn(why) };
    if (!isKind(kind)) return null;
    const sentences = [removed, remaining].map((list: unknown[]) => list.map(String));
    const [gone = [], stays = []] = sentences;
    return {
      ok: true,
      kind,
      bytes: result.bytes,
      removed: gone,
      remaining: stays,
      text: String(text),
      metadata: String(metadata),
    };
  } catch {
    return null;
  }
}

/** Whether there is a message with that key and these facts is for the portal to say, see isTellable. */
export function toldIn(why: { key: Message["key"]; facts?: Message["facts"] }): Message {
  return why.facts ? { key: why.key, facts: why.facts } : { key: why.key };
}
