import { totalmem } from "node:os";

/** Bytes of memory that this process can have: the machine's, or what its container is given. */
export function memoryHere() {
  const constrained = process.constrainedMemory();
  // Without a bound some systems name a number beyond any machine.
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
