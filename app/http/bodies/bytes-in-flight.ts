import { memoryHere } from "#app/files/memory-here.server.ts";

const megabyte = 1024 * 1024;

export interface InFlightBounds {
  /** In bytes, held for all. */
  all: number;
  /** Held for one network address. */
  ofOneAddress: number;
  /** The beginning of each body, which never has to give way: what is bounded there is the number of connections. */
  free: number;
}

/** A sixteenth of the machine for all, and of that an eighth for each address: four of the longest forms at once. */
export function inFlightBounds(memory = memoryHere()): InFlightBounds {
  const all = Math.min(128 * megabyte, Math.max(32 * megabyte, memory / 16));
  return { all, ofOneAddress: Math.max(16 * megabyte, all / 8), free: 64 * 1024 };
}

interface Body {
  address: string;
  bytes: number;
  giveUp: () => void;
}

/** Counts what is held of forms until they have been answered. */
export function newBytesInFlight(bounds: InFlightBounds) {
  const bodies = new Set<Body>();
  /** By address, and of all: what is held beyond the free beginnings. */
  const held = new Map<string, number>();
  let all = 0;

  const beyond = (bytes: number) => Math.max(0, bytes - bounds.free);
  function count(address: string, bytes: number) {
    all += bytes;
    const sum = (held.get(address) ?? 0) + bytes;
    if (sum > 0) held.set(address, sum);
    else held.delete(address);
    return sum;
  }
  function end(body: Body) {
    if (bodies.delete(body)) count(body.address, -beyond(body.bytes));
  }
  /** Whoever holds most gives way, the oldest of their bodies first: slow senders cannot keep the room from quick ones. */
  function makeRoom() {
    const [most] = [...held].reduce((one, other) => (other[1] > one[1] ? other : one));
    for (const body of bodies) {
      if (body.address !== most || beyond(body.bytes) === 0) continue;
      end(body);
      return body.giveUp();
    }
  }

  return {
    held: () => all,
    /** Begins a body; `giveUp` is called where it has to make room for others. */
    begin(address: string, giveUp: () => void) {
      const body: Body = { address, bytes: 0, giveUp };
      bodies.add(body);
      return {
        /** Whether there is room for so much more; if not, nothing of the body is counted any more. */
        add(bytes: number) {
          if (!bodies.has(body)) return false;
          const before = beyond(body.bytes);
          body.bytes += bytes;
          const ofAddress = count(address, beyond(body.bytes) - before);
          if (ofAddress > bounds.ofOneAddress) end(body);
          while (all > bounds.all) makeRoom();
          return bodies.has(body);
        },
        end: () => end(body),
      };
    },
  };
}

export type BytesInFlight = ReturnType<typeof newBytesInFlight>;
