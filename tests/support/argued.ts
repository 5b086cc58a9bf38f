import { recordComments } from "#app/comments/record/record-comment.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { keepMoving } from "#app/digests/rebuilding/keep-moving.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Position, StakeholderGroup } from "#db/schema.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

/** Does what the jobs do, as often as they would until nothing is left to do. */
export async function digestsKept(db: Db, signal = new AbortController().signal) {
  const task = { now, signal, progress: async () => signal.throwIfAborted() };
  for (let times = 0; times < 3; times++) {
    await keepMoving(db, task);
    await keepDigests(db, task);
  }
}

/** A key point and the passage of this comment that makes it; the work has been done before. */
export async function aKeyPoint(db: Db, { id, consultation_id }: { id: string; consultation_id: string }) {
  const passage = await db
    .selectFrom("passage")
    .selectAll()
    .where("comment_id", "=", id)
    .orderBy("starts_at")
    .executeTakeFirstOrThrow();
  const keyPoint = {
    ...{ id: `point-of-${id}`, consultation_id, build_number: 1, theme_id: null, joined_as: null },
    ...{ position: passage.position, provision_id: null, language: passage.language },
    ...{ quote_passage_id: passage.id, weights: "[]", shown_as: `point-of-${id}`, place: null },
    ...{ sentence: null, state: null, assigned_to: null },
  };
  await db.insertInto("key_point").values(keyPoint).execute();
  await db
    .insertInto("key_point_passage")
    .values({ key_point_id: keyPoint.id, passage_id: passage.id, nearness: 1000, made_by: "method" })
    .execute();
  return { keyPoint: keyPoint.id, passage: passage.id };
}

interface Argued {
  remarks: string;
  position?: Position | null;
  organisation?: string;
  stakeholder_group?: StakeholderGroup;
  country?: string;
}

/** Published comments that came in by the one door, in their order. */
export async function argued(db: Db, consultation: Parameters<typeof recordComments>[1], comments: Argued[]) {
  return inTransaction(db, (db) =>
    recordComments(
      db,
      consultation,
      comments.map(({ remarks, position = "oppose", ...signed }) => ({
        signed: {
          ...{ owner: null, author_id: null, author_name: null },
          ...{ organisation: null, stakeholder_group: null, country: null, ...signed },
        },
        ...{ position, remarks, points: [] },
        status: "published" as const,
        submittedAt: now,
      })),
    ),
  );
}

const subjects = [
  [
    "licence delays would cost small exporters their customers abroad",
    "fees",
    "waiting",
    "paperwork",
    "contracts",
  ],
  [
    "universities could no longer share biometric research with partners",
    "students",
    "grants",
    "papers",
    "laboratories",
  ],
  [
    "police forces abroad use face recognition against journalists",
    "protests",
    "arrests",
    "newsrooms",
    "sources",
  ],
  [
    "the definition of surveillance software covers ordinary door cameras",
    "shops",
    "sensors",
    "phones",
    "lifts",
  ],
];

/** So many comments of one sentence or two, on four subjects in turn, none of them near-identical to another. */
export function manyArguments(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const [subject = "", ...details] = subjects[at % subjects.length] ?? [];
    const detail = details[Math.floor(at / subjects.length) % details.length];
    const other = `${openings[at % openings.length]} number ${at} of ${endings[at % endings.length]}`;
    return `We fear that ${subject}, above all where ${detail} are concerned.\n\n${other} shows this in its yearly report.`;
  });
}

const openings = [
  "A survey",
  "The inquiry",
  "Our letter",
  "An audit",
  "A study",
  "The hearing",
  "One review",
];
const endings = [
  "last spring",
  "the harbour",
  "that ministry",
  "our members",
  "a court",
  "the valley",
  "both towns",
];
