import type { Generated } from "kysely";
import type { Instant } from "./schema.ts";

/** Work that is done later, by whichever process is free. What is done is deleted, or due again. */
export interface JobTable {
  /** Work that repeats has its kind for an id, so that it is there once. */
  id: string;
  kind: string;
  /** JSON; what the kind needs to know. It holds nothing that is secret or tells of a person. */
  payload: string;
  due_at: Instant;
  /** How often it has been begun since it was last done. */
  tries: number;
  /** How often of these, one after another, whoever had begun it ended in the middle: it may be that which ends them. */
  ends: Generated<number>;
  /** The process that works on it, until then: whoever comes later may take it over. */
  claimed_by: string | null;
  claimed_until: Instant | null;
  /** How far it is, in words. */
  progress: string | null;
  /** Why the last try failed. */
  error: string | null;
  /** 1 where the operator wants it to stop. */
  stopping: 0 | 1;
  /** Since when it is not tried any more. */
  given_up_at: Instant | null;
}

/** That the clock has passed a consultation's opening or closing, and that this has been told. */
export interface ClockPassedTable {
  consultation_id: string;
  passed: "opened" | "closed";
  /** The time that was set. */
  at: Instant;
}
