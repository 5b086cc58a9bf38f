import { z } from "zod";

const stored = z.record(z.string(), z.string());

/** What was typed in a structured input, by the name of the field, from its JSON. */
export function readFields(json: string) {
  return stored.parse(JSON.parse(json));
}
