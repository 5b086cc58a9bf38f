import type { Attribution } from "#db/schema.ts";

/** What stands for a name that is not given: either nobody knows it here, or its bearer does not want it published. */
export function unnamed(attribution: Attribution | undefined) {
  return attribution === undefined || attribution === "named" ? "Name not stated" : "Name withheld";
}
