import type { Beginning, FromSender, FromTaker } from "./messages.ts";

/** Large enough that a long file takes few messages, small enough that nobody holds much of one. */
const piece = 256 * 1024;

/** The side of a body that has it: gives the next piece each time it is asked for more. */
export function sendPieces(stream: ReadableStream<Uint8Array>, post: Post<FromSender>) {
  const reader = stream.getReader();
  return {
    /** What to send along with the head. Rejects where the body cannot be read. */
    begin: () => nextPiece(reader),
    take(message: FromTaker) {
      if (message.is === "enough") void reader.cancel().catch(() => undefined);
      else
        nextPiece(reader).then(
          (next) => post({ is: "piece", ...next }, [next.bytes.buffer]),
          () => post({ is: "broken" }),
        );
    },
  };
}

export type Post<Message> = (message: Message, transfer?: ArrayBuffer[]) => void;

/** Waits for as much as a piece holds, or for the end. Copied, since what is handed over to a thread is gone from here. */
async function nextPiece(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Beginning> {
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < piece) {
    const { value, done } = await reader.read();
    if (done) return { bytes: joined(read, length), isLast: true };
    read.push(value);
    length += value.length;
  }
  return { bytes: joined(read, length), isLast: false };
}

function joined(parts: Uint8Array[], length: number) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The side of a body that gets it: a stream that asks for the next piece when it is read. `ended` is called once. */
export function takePieces(begun: Beginning, { post, ended }: { post: Post<FromTaker>; ended: () => void }) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let arrived = () => {};
  const finish = () => {
    controller = undefined;
    arrived();
    ended();
  };
  const add = ({ bytes, isLast }: Beginning) => {
    if (bytes.length > 0) controller?.enqueue(bytes);
    if (isLast && controller) {
      controller.close();
      finish();
    }
    arrived();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
        add(begun);
      },
      pull() {
        const next = new Promise<void>((resolve) => {
          arrived = resolve;
        });
        post({ is: "more" });
        return next;
      },
      cancel() {
        if (controller) post({ is: "enough" });
        finish();
      },
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    take(message: FromSender) {
      if (message.is === "piece") add(message);
      else this.fail();
    },
    /** Ends the stream for its reader as something that did not come whole. */
    fail() {
      if (!controller) return;
      controller.error(new Error("The rest did not come"));
      finish();
    },
  };
}
