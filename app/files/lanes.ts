/** Files prepared at once, and how many may wait for that: as many as have a turn. */
const most = { lanes: 2, waiting: 20 };

interface WaitingTurn {
  senders: readonly string[];
  start: () => void;
}

/** Lanes in which work is done; nobody is served in two of them while others wait. */
export function newLanes({ lanes, waiting: mostWaiting } = most) {
  const running = new Set<readonly string[]>();
  const waiting: WaitingTurn[] = [];
  const isServed = (senders: readonly string[]) =>
    [...running].some((other) => senders.some((sender) => other.includes(sender)));

  function begin(senders: readonly string[]) {
    const own = [...senders];
    running.add(own);
    return {
      end() {
        if (!running.delete(own)) return;
        // In their order; those that are passed over wait for their own lane.
        for (const next of [...waiting]) {
          if (running.size >= lanes) return;
          if (isServed(next.senders)) continue;
          waiting.splice(waiting.indexOf(next), 1);
          next.start();
        }
      },
    };
  }

  /** The right to a lane, when it is the senders' turn; null where too many wait already. */
  return async function waitForLane(senders: readonly string[]) {
    if (running.size < lanes && !isServed(senders)) return begin(senders);
    if (waiting.length >= mostWaiting) return null;
    return new Promise<ReturnType<typeof begin>>((resolve) => {
      waiting.push({ senders, start: () => resolve(begin(senders)) });
    });
  };
}

export const waitForLane = newLanes();
