import { v7 } from "uuid";

/** A random id that sorts by the time it was made, so that inserts stay local in an index. */
export function newId() {
  return v7();
}
