import { describe, expect, test } from "vitest";
import { atLeast, isTooSlow, newPatience, slowestPace } from "#app/http/bodies/least-rate.ts";

/** Sends pieces of so many bytes, one every so many seconds, until the patience ends or the body does. */
function send({ piece, every, total }: { piece: number; every: number; total: number }) {
  const patience = newPatience(slowestPace);
  let sent = 0;
  let seconds = 0;
  while (sent < total) {
    patience.waited(every);
    seconds += every;
    if (patience.left() === 0) return { arrived: false, seconds };
    patience.received(piece);
    sent += piece;
  }
  return { arrived: true, seconds };
}

describe("the pace of a body", () => {
  test("lets an old phone send 20 MB at 2 kB a second, which takes hours", () => {
    expect(send({ piece: 2048, every: 1, total: 20 * 1024 * 1024 })).toEqual({
      arrived: true,
      seconds: 10_240,
    });
  });

  test("ends a byte every two seconds after some twenty", () => {
    const { arrived, seconds } = send({ piece: 1, every: 2, total: 5_000_000 });
    expect([arrived, seconds]).toEqual([false, 22]);
  });

  test("lets a body that was quick stop for less than a minute, and not for more", () => {
    expect(send({ piece: 100_000, every: 55, total: 300_000 }).arrived).toBe(false);
    const patience = newPatience(slowestPace);
    patience.received(10_000_000);
    patience.waited(59);
    expect(patience.left()).toBeGreaterThan(0);
    patience.waited(1);
    expect(patience.left()).toBe(0);
  });

  test("ends a stream whose sender says nothing, and does not cut its source", async () => {
    let isCancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      cancel() {
        isCancelled = true;
      },
    });
    const reader = atLeast(silent, { first: 0.01, most: 1, bytesASecond: 1024 }).getReader();
    const error = await reader.read().catch((error: unknown) => error);
    await reader.cancel().catch(() => undefined);
    expect([isTooSlow(error), isCancelled]).toEqual([true, false]);
  });

  test("passes on what comes in time, to its end", async () => {
    const bytes = await new Response(atLeast(new Blob(["hello ", "there"]).stream(), slowestPace)).text();
    expect(bytes).toBe("hello there");
  });
});
