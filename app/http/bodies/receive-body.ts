import type { MiddlewareHandler } from "hono";
import type { Translator } from "#app/words/translator.ts";
import { type BodySize, bodyBoundOf, bodySizes } from "./body-bounds.ts";
import { type InFlightBounds, inFlightBounds, newBytesInFlight } from "./bytes-in-flight.ts";
import { atLeast, isTooSlow, type Pace, slowestPace } from "./least-rate.ts";
import { noFilesHere, noRoom, tooLarge, tooSlow, unfinished } from "./refused-bodies.ts";

/** What a test makes smaller, so that it need not wait. */
export interface BodyBounds {
  pace?: Pace;
  inFlight?: InFlightBounds;
}

interface BodySurroundings extends BodyBounds {
  addressOf: (c: Parameters<MiddlewareHandler>[0]) => string;
}

export type ReceivedBody = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;

/**
 * Receives what a form holds before anything is made of it, so that the moment at which it counts as sent is when it has
 * arrived and not when it began to. Too large, too slow, or where too much is in hand already, it is refused as early
 * as that is known. Files alone go on as they arrive: whoever reads them bounds them.
 */
export function receiveBodies({
  addressOf,
  pace = slowestPace,
  inFlight = inFlightBounds(),
}: BodySurroundings): MiddlewareHandler<{ Variables: { body: ReceivedBody; t: Translator } }> {
  const counted = newBytesInFlight(inFlight);
  return async (c, next) => {
    if (c.req.method !== "POST") return next();
    if (!c.req.raw.body) return next();
    const { size, takesFiles } = bodyBoundOf(c.req.path);
    const hasParts = /^\s*multipart\//i.test(c.req.header("content-type") ?? "");
    const bound: BodySize = size === "file" && !hasParts ? "text" : size;
    const arriving = atLeast(c.req.raw.body, pace);
    if (hasParts && !takesFiles) return afterThrowingAway(arriving, noFilesHere(c.get("t")));
    if (Number(c.req.header("content-length") ?? 0) > bodySizes[bound])
      return afterThrowingAway(arriving, tooLarge(c.get("t"), bound));
    if (bound === "file") {
      c.set("body", arriving);
      return next();
    }
    const room = new AbortController();
    const held = counted.begin(addressOf(c), () => room.abort());
    try {
      const read = await readWhole(arriving, { most: bodySizes[bound], take: held.add, gone: room.signal });
      if (typeof read === "string") {
        held.end();
        return afterThrowingAway(arriving, refusals[read](c.get("t"), bound));
      }
      c.set("body", read);
      await next();
    } finally {
      held.end();
    }
  };
}

const refusals = { "too large": tooLarge, "too slow": tooSlow, "cut short": unfinished, "no room": noRoom };

interface RoomForBody {
  most: number;
  /** Whether there is room for so many more bytes. */
  take: (bytes: number) => boolean;
  /** Aborted where there is no room any more for what has been read. */
  gone: AbortSignal;
}

/** All of the body in one piece, or why it was not read to its end. */
async function readWhole(
  body: ReadableStream<Uint8Array>,
  { most, take, gone }: RoomForBody,
): Promise<Uint8Array<ArrayBuffer> | keyof typeof refusals> {
  const reader = body.getReader();
  const left = new Promise<"no room">((resolve) =>
    gone.addEventListener("abort", () => resolve("no room"), { once: true }),
  );
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const read = await Promise.race([reader.read(), left]);
      if (read === "no room") return read;
      if (read.done) return new Uint8Array(Buffer.concat(pieces));
      size += read.value.length;
      if (size > most) return "too large";
      if (!take(read.value.length)) return "no room";
      pieces.push(read.value);
    }
  } catch (error) {
    // Whatever else ends the stream, its sender went away.
    return isTooSlow(error) ? "too slow" : "cut short";
  } finally {
    reader.releaseLock();
  }
}

/** In milliseconds. */
const throwingAway = 1_000;

/**
 * The answer, once the rest of the body has been thrown away, or a moment has passed: whoever is cut off while they
 * still send are shown no answer by their browser.
 */
async function afterThrowingAway(body: ReadableStream<Uint8Array>, answer: Response) {
  const reader = body.getReader();
  let isOver = false;
  const timer = new Promise<void>((resolve) => {
    setTimeout(resolve, throwingAway).unref();
  }).then(() => {
    isOver = true;
  });
  const read = async () => {
    while (!isOver && !(await reader.read()).done);
  };
  // It may break off, since nothing of it is wanted.
  await Promise.race([read().catch(() => undefined), timer]);
  return answer;
}
