import type { InputKind } from "#app/comments/parts/inputs/input-kind.ts";
import type { CommentStatus, Instant, Position } from "#db/schema.ts";
import {
  type ExampleComment,
  type ExampleInput,
  type ExampleReply,
  instantOf,
} from "./example-files.server.ts";

type ExamplePoint = ExampleComment["points"][number];

/** A comment or a reply of the examples, with the instant at which it was filed. */
export interface ExampleEntry {
  author: string;
  /** As written, to find it in its file. */
  at: string;
  filedAt: Instant;
  position: Position;
  remarks: string;
  points: ExamplePoint[];
  inputs: Record<InputKind, ExampleInput[]>;
  answers: ExampleComment["answers"];
  claims: ExampleComment["claims"];
  attachments: ExampleComment["attachments"];
  status: CommentStatus;
  decision: ExampleComment["decision"] | null;
  /** What it replies to; null for a comment on the measure. */
  parent: ExampleEntry | null;
}

type Clock = { timeZone: string; now: Date };

/** Comments and their replies in the order in which they were filed, so that numbers grow with time. */
export function entriesOf(comments: ExampleComment[], clock: Clock): ExampleEntry[] {
  const entries = comments.flatMap((comment) => {
    const entry = {
      author: comment.author,
      at: comment.at,
      filedAt: instantOf(comment.at, clock),
      position: comment.position,
      remarks: comment.remarks,
      points: comment.points,
      inputs: { technical: comment.technical, human_rights: comment.human_rights },
      answers: comment.answers,
      claims: comment.claims,
      attachments: comment.attachments,
      status: comment.status,
      decision: comment.decision ?? null,
      parent: null,
    };
    return [entry, ...repliesOf(comment.replies, { parent: entry, clock })];
  });
  return entries.sort((one, other) => (one.filedAt < other.filedAt ? -1 : 1));
}

function repliesOf(
  replies: ExampleReply[],
  { parent, clock }: { parent: ExampleEntry; clock: Clock },
): ExampleEntry[] {
  return replies.flatMap((reply) => {
    const entry = {
      author: reply.author,
      at: reply.at,
      filedAt: instantOf(reply.at, clock),
      position: "no position" as const,
      remarks: reply.text.trim(),
      points: [],
      inputs: { technical: [], human_rights: [] },
      answers: {},
      claims: [],
      attachments: [],
      status: reply.status,
      decision: null,
      parent,
    };
    return [entry, ...repliesOf(reply.replies, { parent: entry, clock })];
  });
}
