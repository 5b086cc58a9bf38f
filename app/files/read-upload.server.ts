import { pipeline } from "node:stream/promises";
import Busboy, { type BusboyInstance } from "@fastify/busboy";
import { message, type Told } from "#app/words/message.ts";
import { besidesFile, inWords } from "./kinds.ts";
import { type Quarantined, QuarantineFull, quarantine, TooLarge } from "./quarantine.server.ts";

/** One form with one file. The file lies in quarantine: whoever gets it removes it. */
export type Upload =
  | { ok: true; fields: Record<string, string>; file: (Quarantined & { name: string }) | null }
  | {
      ok: false;
      why: Told;
      /** It came too slowly to be waited for. */
      isSlow?: boolean;
      /** Those that came before it went wrong. */
      fields: Record<string, string>;
    };

const most = { fields: 50, fieldBytes: 64 * 1024, nameBytes: 200 };

const cutShort = message("attachments.cut-short");
const noForm = message("attachments.no-form");

/** The stream is slowed by the server around the portal, and its error has a class that is not ours. */
function isTooSlow(error: unknown) {
  return error instanceof Error && error.name === "TooSlow";
}

class FormTooLarge extends Error {}
class NotTaken extends Error {
  readonly why: Told;

  constructor(why: Told) {
    super("No file is taken");
    this.why = why;
  }
}

/**
 * Reads a form sent as multipart/form-data as it arrives; the file goes straight into quarantine. Reading stops at
 * `largest` bytes of file. `file` is null where none was chosen. With `refusal` no file is taken, and that is why.
 */
export async function readUpload(
  request: Request,
  { largest, refusal }: { largest: number; refusal?: Told },
): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  const parser = parserFor(type);
  if (!request.body || !parser) return { ok: false, why: noForm, fields: {} };
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > largest + besidesFile) {
    await request.body.cancel();
    return { ok: false, why: tooLarge(largest), fields: {} };
  }
  const stop = new AbortController();
  const collected = collect(parser, { largest, refusal }, (reason) => stop.abort(reason));
  try {
    await pipeline(chunksOf(request.body, stop.signal, largest + besidesFile), parser, {
      signal: stop.signal,
    });
    stop.signal.throwIfAborted();
    return { ok: true, ...(await collected()) };
  } catch (error) {
    // The parser leaves a file's stream open where the form breaks off.
    const found = await collected("The form broke off").catch(() => null);
    await found?.file?.remove();
    const isStopped = stop.signal.aborted && !isTooSlow(error);
    const why = reasonOf(isStopped ? stop.signal.reason : error, largest);
    return { ok: false, why, isSlow: isTooSlow(error), fields: collected.fields() };
  }
}

function parserFor(type: string) {
  if (!/^multipart\/form-data;/i.test(type)) return null;
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: {
        fields: most.fields,
        fieldSize: most.fieldBytes,
        files: 1,
        parts: most.fields + 1,
        fieldNameSize: most.nameBytes,
        headerPairs: 20,
      },
    });
  } catch {
    return null;
  }
}

/** Follows the parser; gives what it found, and with a reason ends a file that is still being written first. */
function collect(
  parser: BusboyInstance,
  { largest, refusal }: { largest: number; refusal?: Told },
  giveUp: (reason: Error) => void,
) {
  const fields: Record<string, string> = Object.create(null);
  let file: Promise<Quarantined & { name: string }> | null = null;
  let endFile = (_: Error) => {};
  parser.on("field", (field, value, isNameCut, isValueCut) => {
    if (isNameCut || isValueCut) return giveUp(new FormTooLarge());
    fields[field] = value;
  });
  parser.on("file", (_, stream, name) => {
    // Browsers send a field without a file as a file without a name.
    if (!name) return void stream.resume();
    // Ended late it would otherwise end the process: by then nobody else listens.
    stream.on("error", () => undefined);
    if (refusal) {
      stream.resume();
      return giveUp(new NotTaken(refusal));
    }
    endFile = (reason) => void stream.destroy(reason);
    file = quarantine(stream, largest).then((kept) => ({ ...kept, name }));
    file.catch(giveUp);
  });
  for (const limit of ["fieldsLimit", "partsLimit", "filesLimit"] as const)
    parser.on(limit, () => giveUp(new FormTooLarge()));

  const collected = async (reason?: string) => {
    if (reason) endFile(new Error(reason));
    return { fields: { ...fields }, file: await file };
  };
  return Object.assign(collected, { fields: () => ({ ...fields }) });
}

/** What arrives, until there is no more, or too much, or the reading is stopped; then the sender is told to stop. */
async function* chunksOf(body: ReadableStream<Uint8Array>, stop: AbortSignal, most: number) {
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  stop.addEventListener("abort", cancel);
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) throw new TooLarge();
      yield read.value;
    }
  } finally {
    cancel();
  }
}

function tooLarge(largest: number) {
  return message("attachments.too-large", { most: inWords(largest) });
}

function reasonOf(error: unknown, largest: number) {
  if (error instanceof NotTaken) return error.why;
  if (error instanceof TooLarge) return tooLarge(largest);
  if (error instanceof FormTooLarge) return message("attachments.form-too-large");
  if (error instanceof QuarantineFull) return message("attachments.too-many-waiting");
  if (isTooSlow(error)) return message("attachments.too-slow");
  return cutShort;
}
