import type { Asking, RoutePattern } from "../asking.ts";

/** One part of a body that is too long to go along with its head, or that has not all arrived. */
export type FromSender =
  | { is: "piece"; bytes: Uint8Array<ArrayBuffer>; isLast: boolean }
  /** The rest will not come. */
  | { is: "broken" };

/** Whoever takes a body asks for each piece, so that no side holds more of it than one. */
export type FromTaker = { is: "more" } | { is: "enough" };

/** The beginning of a body, all of it where it is short; null where there is none. */
export interface Beginning {
  bytes: Uint8Array<ArrayBuffer>;
  isLast: boolean;
}

export interface AskedOfThread {
  is: "asked";
  method: string;
  url: string;
  headers: [string, string][];
  body: Beginning | null;
  asking: Asking;
}

export interface AnsweredByThread {
  is: "answered";
  status: number;
  statusText: string;
  headers: [string, string][];
  body: Beginning | null;
}

/** Each of them is about the request of that number. */
type About<Message> = Message & { id: number };

export type ToThread =
  /** What its pages are made from is there: until then it has only loaded what makes them. */
  | { is: "open" }
  | About<AskedOfThread>
  /** Whoever asked went away, or was told that it took too long. */
  | About<{ is: "gone" }>
  | About<FromSender>
  | About<FromTaker>
  | { is: "stop" };

export type FromThread =
  | { is: "ready"; version: string | null; routes: RoutePattern[] }
  /** It has been begun, and the thread is free for another: what is left of it waits for something. */
  | About<{ is: "begun" }>
  | About<AnsweredByThread>
  /** The answer could not even be begun: a bug. */
  | About<{ is: "failed"; error: unknown }>
  | About<FromSender>
  | About<FromTaker>
  /** A line of the log, as it is to be written. */
  | { is: "line"; line: string };
