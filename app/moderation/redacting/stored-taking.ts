import type { Ground } from "#db/schema.ts";
import type { TakingOut } from "./redact-rows.server.ts";

interface StoredTaking extends Omit<TakingOut, "grounds"> {
  grounds: [passage: string, ground: Ground][];
}

/** What is to be taken out, as JSON, until another moderator has answered. */
export function storedTaking({ grounds, ...taking }: TakingOut) {
  return JSON.stringify({ ...taking, grounds: [...grounds] } satisfies StoredTaking);
}

/** The same, read back. */
export function readStoredTaking(stored: string): TakingOut {
  const { grounds, ...taking }: StoredTaking = JSON.parse(stored);
  return { ...taking, grounds: new Map(grounds) };
}
