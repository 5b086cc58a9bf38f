import { parentPort, workerData } from "node:worker_threads";
import type { Answering, Pages } from "../asking.ts";
import { letBeginningGo } from "../let-go.ts";
import type { AskedOfThread, FromThread, ToThread } from "./messages.ts";
import { sendPieces, takePieces } from "./pieces.ts";

/** What a thread is started with. */
export interface ThreadOptions<Given = unknown> {
  /** A module that exports `open`: makes a PagesOfThread of `given`. */
  module: string;
  given: Given;
  /** Holds the moment at which the thread was last free, as process.hrtime.bigint tells it. */
  beat: BigInt64Array<SharedArrayBuffer>;
}

export type OpenPages<Given> = (given: Given, write: (line: string) => void) => Promise<PagesOfThread>;

/** Pages, and how to let go of what they are made from. */
export interface PagesOfThread extends Pages {
  close: () => Promise<void>;
}

interface AnswerInHand {
  abort: AbortController;
  body?: ReturnType<typeof takePieces>;
  answer?: ReturnType<typeof sendPieces>;
}

const betweenBeats = 100;

const post = (message: FromThread, transfer?: ArrayBuffer[]) => parentPort?.postMessage(message, transfer);
const inHand = new Map<number, AnswerInHand>();

if (parentPort) await begin(workerData);

async function begin({ module, given, beat }: ThreadOptions) {
  const { open }: { open: OpenPages<unknown> } = await import(module);
  let pages: Promise<PagesOfThread> | null = null;
  const tell = () => Atomics.store(beat, 0, process.hrtime.bigint());
  const beating = setInterval(tell, betweenBeats);
  parentPort?.on("message", (message: ToThread) => {
    if (message.is === "open") pages = openPages();
    else if (message.is === "stop") {
      clearInterval(beating);
      void Promise.resolve(pages?.then(({ close }) => close())).finally(() => parentPort?.close());
    } else if (message.is === "asked") {
      void pages?.then(({ answer }) => respond(answer, message));
      setImmediate(() => post({ is: "begun", id: message.id }));
    } else take(message);
  });

  async function openPages() {
    const opened = await open(given, (line) => post({ is: "line", line }));
    const { version, routes } = opened;
    tell();
    post({ is: "ready", version, routes });
    void letBeginningGo();
    return opened;
  }
}

function take(message: Exclude<ToThread, AskedOfThread | { is: "open" | "stop" }>) {
  const mine = inHand.get(message.id);
  if (message.is === "gone") {
    mine?.abort.abort();
    mine?.answer?.take({ is: "enough" });
    mine?.body?.fail();
    inHand.delete(message.id);
  } else if (message.is === "more" || message.is === "enough") mine?.answer?.take(message);
  else mine?.body?.take(message);
}

async function respond(answer: Answering, asked: AskedOfThread & { id: number }) {
  const { id, method, url, asking } = asked;
  const mine: AnswerInHand = { abort: new AbortController() };
  inHand.set(id, mine);
  if (asked.body)
    mine.body = takePieces(asked.body, {
      post: (message) => post({ ...message, id }),
      ended: () => undefined,
    });
  try {
    const { signal } = mine.abort;
    const init = { method, headers: asked.headers, signal, body: mine.body?.stream, duplex: "half" } as const;
    const response = await answer(new Request(url, init), asking);
    await sendAnswer(response, { id, mine });
  } catch (error) {
    post({ is: "failed", id, error: toldAs(error) });
    inHand.delete(id);
  }
}

async function sendAnswer(response: Response, { id, mine }: { id: number; mine: AnswerInHand }) {
  const { status, statusText, headers, body } = response;
  const sending =
    body &&
    sendPieces(body, (message, transfer) => {
      if (message.is === "broken" || message.isLast) inHand.delete(id);
      post({ ...message, id }, transfer);
    });
  // Nobody would take its pieces any more.
  if (sending && mine.abort.signal.aborted) {
    sending.take({ is: "enough" });
    throw new Error("Whoever asked went away");
  }
  const begun = sending ? await sending.begin() : null;
  if (sending && begun && !begun.isLast) mine.answer = sending;
  else inHand.delete(id);
  post(
    { is: "answered", id, status, statusText, headers: [...headers], body: begun },
    begun ? [begun.bytes.buffer] : [],
  );
}

/** Not every error can be handed from thread to thread as it is. */
function toldAs(error: unknown) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(message), { name, stack });
}
