import { v4, v7 } from "uuid";

/** A random id that sorts by the time it was made, so that inserts stay local in an index. */
export function newId() {
  return v7();
}

/** A random id that tells nothing of when it was made. */
export function newTimelessId() {
  return v4();
}

/** A new id for what belongs to that one: it tells no time where that one does not. */
export function newIdBeside(id: string) {
  return isTimeless(id) ? v4() : v7();
}

/** Whether an id tells nothing of when it was made. */
export const isTimeless = (id: string) => id.charAt(placeOfVersion) === "4";

const placeOfVersion = 14;
