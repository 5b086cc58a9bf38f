import type { Db } from "#db/schema.ts";

/** What a public page is made of. */
export type PublicThing =
  /** With its measure, its comments and all that stands beside them. */
  | { is: "consultation"; reference: string }
  /** With what it sent and endorsed. */
  | { is: "organisation"; id: string }
  /** With what was done on its consultations. */
  | { is: "government"; code: string }
  /** What lists of consultations show of all of them. */
  | { is: "lists" };

/** How a thing that the public reads stands. */
export interface PublicState {
  /** Another text as soon as readers could see something else. */
  text: string;
  /** When the clock makes it another; null where it never does. */
  until: string | null;
}

/** What people did raises a revision, and the clock opens and closes. */
export async function publicState(db: Db, thing: PublicThing, now: Date): Promise<PublicState> {
  return asState(await publicStateQuery(db, thing, now).executeTakeFirst());
}

/** For asState; one row, or none where there is no such thing. */
export function publicStateQuery(db: Db, thing: PublicThing, now: Date) {
  if (thing.is === "organisation") return organisationState(db, thing.id, now);
  const all = consultationStates(db, now);
  if (thing.is === "lists")
    return all
      .select((eb) => eb.fn.sum<number | null>("listed_revision").as("revisions"))
      .where("stage", "<>", "draft");
  const revised = all.select((eb) => eb.fn.sum<number | null>("revision").as("revisions"));
  return thing.is === "government"
    ? revised.where("government_code", "=", thing.code)
    : revised.where("reference", "=", thing.reference);
}

interface StateRow {
  /** The revision of an organisation. */
  own?: number | null;
  count: number;
  revisions: number | null;
  opened: number;
  closed: number;
  ended: number;
  opens: string | null;
  closes: string | null;
  ends: string | null;
}

export function asState(row: StateRow | undefined): PublicState {
  if (!row) return { text: "none", until: null };
  const { own, count, revisions, opened, closed, ended, opens, closes, ends } = row;
  const toCome = [opens, closes, ends].filter((moment) => moment !== null);
  const text = [own ?? 0, count, revisions ?? 0, opened, closed, ended].join(".");
  return { text, until: toCome.sort()[0] ?? null };
}

/** How many there are, and which moments of theirs have passed or come next. */
function consultationStates(db: Db, now: Date) {
  const instant = now.toISOString();
  return db
    .selectFrom("consultation")
    .select(({ fn }) => [
      fn.countAll<number>().as("count"),
      fn.countAll<number>().filterWhere("opens_at", "<=", instant).as("opened"),
      fn.countAll<number>().filterWhere("closes_at", "<=", instant).as("closed"),
      fn.countAll<number>().filterWhere("late_until", "<=", instant).as("ended"),
      fn.min<string | null>("opens_at").filterWhere("opens_at", ">", instant).as("opens"),
      fn.min<string | null>("closes_at").filterWhere("closes_at", ">", instant).as("closes"),
      fn.min<string | null>("late_until").filterWhere("late_until", ">", instant).as("ends"),
    ]);
}

/**
 * Its own revision and those of the consultations on which it spoke: what is public there, and their titles, stand on its
 * page. None of them ever leaves, so that the sum only grows.
 */
function organisationState(db: Db, id: string, now: Date) {
  return consultationStates(db, now)
    .select(({ fn, selectFrom }) => [
      fn.sum<number | null>("consultation.revision").as("revisions"),
      selectFrom("organisation").select("revision").where("id", "=", id).as("own"),
    ])
    .where(({ eb, selectFrom }) =>
      eb(
        "consultation.id",
        "in",
        selectFrom("comment")
          .select("comment.consultation_id")
          .where("comment.organisation_id", "=", id)
          .union(
            selectFrom("endorsement")
              .innerJoin("comment", "comment.id", "endorsement.comment_id")
              .select("comment.consultation_id")
              .where("endorsement.organisation_id", "=", id),
          ),
      ),
    );
}
