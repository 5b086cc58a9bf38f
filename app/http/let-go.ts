import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** In milliseconds: until what is asked for at the very beginning has been answered. */
const soon = 2_000;

/**
 * Lets this thread's memory go that only its beginning needed, such as sources and the trees of what was read: V8 keeps it until
 * the thread needs the room, and one that is idle never does. It takes some 80 milliseconds, once.
 */
export async function letBeginningGo() {
  await setTimeout(soon, null, { ref: false });
  setFlagsFromString("--expose-gc");
  const letGo: (how: { type: "major"; flavor: "last-resort" }) => void = runInNewContext("gc");
  // An ordinary one keeps the room for what is new as large as the beginning made it, up to 32 MB.
  letGo({ type: "major", flavor: "last-resort" });
}
