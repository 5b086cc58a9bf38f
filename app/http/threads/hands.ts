/** Memory that a thread shares with whoever began it: how much it has in hand, and when the last of it ended, as process.hrtime.bigint tells it. */
export type Hands = BigInt64Array<SharedArrayBuffer>;

/** Those of a thread that is beginning. */
export function freeHands(): Hands {
  const hands = new BigInt64Array(new SharedArrayBuffer(16));
  hands[1] = process.hrtime.bigint();
  return hands;
}

/** Says that something is in hand, until what it gives is called. */
export function takeInHand(hands: Hands) {
  Atomics.add(hands, 0, 1n);
  return () => {
    Atomics.store(hands, 1, process.hrtime.bigint());
    Atomics.sub(hands, 0, 1n);
  };
}

/** How long nothing has been in hand; in milliseconds. */
export function idleFor(hands: Hands) {
  if (Atomics.load(hands, 0) > 0n) return 0;
  return Number(process.hrtime.bigint() - Atomics.load(hands, 1)) / 1e6;
}
