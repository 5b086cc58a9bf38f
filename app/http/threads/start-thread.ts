import { Worker } from "node:worker_threads";
import type { Asking, RoutePattern } from "../asking.ts";
import { fileOf } from "../entries.ts";
import type { AnsweredByThread, FromThread, ToThread } from "./messages.ts";
import { sendPieces, takePieces } from "./pieces.ts";
import type { ThreadOptions } from "./thread.ts";

/** A thread that answers requests until it is ended, or ends by itself. */
export interface Thread {
  /** What it makes pages of; rejects where it cannot begin. */
  ready: Promise<{ version: string | null; routes: RoutePattern[] }>;
  /** How long it has been at one piece of work, in milliseconds. */
  busyFor: () => number;
  /** How many requests it has that it has not begun with, as far as is known here. */
  unbegun: () => number;
  /** Its answer. Rejects with ThreadEnded where the thread ends first. `ended` is called when all of it has been taken. */
  ask: (
    request: Request,
    by: { asking: Asking; signal: AbortSignal; ended: () => void },
  ) => Promise<Response>;
  /** Has that called each time when it has begun with a request. */
  onBegun: (free: () => void) => void;
  /** Lets it finish what it began and ends it; rejects never. */
  stop: () => Promise<void>;
  /** Ends it as it is. */
  end: () => void;
  /** Why it ended: an error where it failed, null where it was told to. */
  over: Promise<Error | null>;
}

/** The thread that was to answer ended before it did. */
export class ThreadEnded extends Error {}

interface RequestInHand {
  answered: (response: Response) => void;
  failed: (error: unknown) => void;
  ended: () => void;
  body?: ReturnType<typeof sendPieces>;
  answer?: ReturnType<typeof takePieces>;
}

/** How long a thread may take to let go of what it holds once it has been told to stop, in milliseconds. */
const longestStop = 5_000;

interface Starting {
  /** Of JavaScript's own objects. */
  megabytes: number;
  /** Gets each line of its log. */
  write: (line: string) => void;
  /** What its pages are made from is there from then on; left out, it is. The thread loads what makes them meanwhile. */
  mayOpen?: Promise<unknown> | undefined;
}

/** Starts a thread that opens its pages as `module` does. */
export function startThread(
  { module, given }: Pick<ThreadOptions, "module" | "given">,
  { megabytes, write, mayOpen = Promise.resolve() }: Starting,
): Thread {
  const beat = new BigInt64Array(new SharedArrayBuffer(8));
  beat[0] = process.hrtime.bigint();
  const worker = new Worker(fileOf("thread"), {
    workerData: { module, given, beat } satisfies ThreadOptions,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
  });
  const inHand = new Map<number, RequestInHand>();
  const begun = Promise.withResolvers<Awaited<Thread["ready"]>>();
  const over = Promise.withResolvers<Error | null>();
  let failure: Error | null = null;
  let asked = 0;
  const unbegun = new Set<number>();
  let free = () => {};

  worker.on("message", (message: FromThread) => {
    if (message.is === "ready") begun.resolve(message);
    else if (message.is === "line") write(message.line);
    else if (message.is === "begun") {
      unbegun.delete(message.id);
      free();
    } else receive(inHand.get(message.id), message);
  });
  worker.on("error", (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
  });
  worker.once("exit", () => {
    over.resolve(failure);
    begun.reject(failure ?? new ThreadEnded("The thread ended"));
    for (const mine of [...inHand.values()]) {
      mine.failed(new ThreadEnded("The thread ended", { cause: failure }));
      mine.answer?.fail();
      mine.ended();
    }
  });
  begun.promise.catch(() => undefined);
  // Where it rejects nothing is served.
  mayOpen.then(
    () => send({ is: "open" }),
    () => undefined,
  );

  return {
    ready: begun.promise,
    over: over.promise,
    busyFor: () => Number(process.hrtime.bigint() - Atomics.load(beat, 0)) / 1e6,
    unbegun: () => unbegun.size,
    onBegun: (call) => {
      free = call;
    },
    ask,
    async stop() {
      send({ is: "stop" });
      const timer = setTimeout(() => void worker.terminate(), longestStop);
      await over.promise;
      clearTimeout(timer);
    },
    end: () => void worker.terminate(),
  };

  async function ask(request: Request, { asking, signal, ended }: Parameters<Thread["ask"]>[1]) {
    const id = ++asked;
    const { method, url, headers } = request;
    const body =
      request.body && sendPieces(request.body, (message, transfer) => send({ ...message, id }, transfer));
    const beginning = body ? await body.begin().catch(giveBack) : null;
    return new Promise<Response>((answered, failed) => {
      const leave = () => {
        send({ is: "gone", id });
        inHand.get(id)?.answer?.fail();
      };
      signal.addEventListener("abort", leave, { once: true });
      const done = () => {
        signal.removeEventListener("abort", leave);
        if (inHand.delete(id)) ended();
      };
      inHand.set(id, { answered, failed, ended: done, ...(body && { body }) });
      unbegun.add(id);
      send(
        { is: "asked", id, method, url, headers: [...headers], body: beginning, asking },
        beginning ? [beginning.bytes.buffer] : [],
      );
      if (signal.aborted) leave();
    });

    function giveBack(error: unknown): never {
      ended();
      throw error;
    }
  }

  function send(message: ToThread, transfer?: ArrayBuffer[]) {
    worker.postMessage(message, transfer);
  }

  function receive(
    mine: RequestInHand | undefined,
    message: Exclude<FromThread, { is: "ready" | "line" | "begun" }>,
  ) {
    if (message.is === "failed") {
      mine?.failed(message.error);
      mine?.ended();
    } else if (message.is === "answered") mine?.answered(responseOf(message, mine));
    else if (message.is === "more" || message.is === "enough") mine?.body?.take(message);
    else mine?.answer?.take(message);
  }

  function responseOf({ id, body, ...head }: AnsweredByThread & { id: number }, mine: RequestInHand) {
    const headers = new Headers(head.headers);
    const { status, statusText } = head;
    mine.body?.take({ is: "enough" });
    if (!body || body.isLast) {
      mine.ended();
      return new Response(body?.bytes ?? null, { status, statusText, headers });
    }
    mine.answer = takePieces(body, { post: (message) => send({ ...message, id }), ended: mine.ended });
    return new Response(mine.answer.stream, { status, statusText, headers });
  }
}
