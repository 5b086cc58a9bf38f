/** How slowly a body may arrive. */
export interface Pace {
  /** Seconds of waiting that each body is given to begin with. */
  first: number;
  /** Seconds of waiting that it can have in store at most, and so the longest that it may stop for. */
  most: number;
  /** Bytes that earn another second. */
  bytesASecond: number;
}

/** A phone on the worst line sends eight times as much; through a tunnel it may stop for a minute. */
export const slowestPace: Pace = { first: 20, most: 60, bytesASecond: 1024 };

/** The body came too slowly, so the rest was not waited for. Told by its name: a build has classes of its own. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

export function isTooSlow(error: unknown) {
  return error instanceof Error && error.name === "TooSlow";
}

/** What is left to wait, in seconds: waiting spends it, bytes earn it. */
export function newPatience({ first, most, bytesASecond }: Pace) {
  let left = first;
  return {
    left: () => left,
    waited(seconds: number) {
      left = Math.max(0, left - seconds);
    },
    received(bytes: number) {
      left = Math.min(most, left + bytes / bytesASecond);
    },
  };
}

/**
 * The same stream, which fails with TooSlow where its sender falls behind the pace. Only waiting for the sender counts,
 * not what the reader does meanwhile. Cancelling does not reach the source, which would cut the connection before
 * the answer is out.
 */
export function atLeast(source: ReadableStream<Uint8Array>, pace: Pace): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const patience = newPatience(pace);
  return new ReadableStream({
    async pull(controller) {
      const began = performance.now();
      const read = await within(reader.read(), patience.left());
      if (read === "late") return controller.error(new TooSlow());
      if (read.done) return controller.close();
      patience.waited((performance.now() - began) / 1000);
      patience.received(read.value.length);
      controller.enqueue(read.value);
    },
  });
}

function within<T>(promise: Promise<T>, seconds: number) {
  let timer: NodeJS.Timeout;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
