import type { Instant } from "#db/schema.ts";

/** Replies to replies are shown no further in than this; deeper ones stand beside what they answer. */
export const deepestReply = 3;

interface InThread {
  id: string;
  parent_id: string | null;
  number: number;
  /** A withdrawn reply keeps its place without its words. */
  withdrawn_at?: Instant | null;
}

export type Threaded<Reply extends InThread> = Reply & {
  /** The number of what it answers. */
  answers: number;
  replies: Threaded<Reply>[];
};

/**
 * The thread below a comment, from its public replies in the order in which they were submitted. A reply whose parent is not
 * public is left out with all that is below it.
 */
export function threadBelow<Reply extends InThread>(
  root: Pick<InThread, "id" | "number">,
  replies: Reply[],
): Threaded<Reply>[] {
  const answersTo = Map.groupBy(replies, (reply) => reply.parent_id);
  return nested(root, 1);

  function nested(parent: Pick<InThread, "id" | "number">, depth: number): Threaded<Reply>[] {
    const below = answersTo.get(parent.id) ?? [];
    return below.flatMap((reply) => {
      const threaded = { ...reply, answers: parent.number };
      const next = nested(reply, Math.min(depth + 1, deepestReply));
      return depth < deepestReply
        ? [{ ...threaded, replies: next }]
        : [{ ...threaded, replies: [] }, ...next];
    });
  }
}

interface CountedInThread {
  withdrawn_at?: Instant | null;
  replies: Threaded<InThread>[];
}

/** How many replies a thread has that can be read, at any depth. */
export function countReplies(thread: CountedInThread[]): number {
  return thread.reduce(
    (count, { withdrawn_at, replies }) => count + (withdrawn_at ? 0 : 1) + countReplies(replies),
    0,
  );
}
