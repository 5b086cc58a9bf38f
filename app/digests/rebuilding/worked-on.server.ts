import type { Db } from "#db/schema.ts";
import { listVerdicts } from "../building/verdicts.server.ts";
import type { OwnSentence } from "../editing/own-sentence.ts";

/** What officials worked on, so that it stays as it is when key points are chosen anew. */
export interface WorkedOn {
  /** Ids of key points and of themes. */
  points: Set<string>;
  themes: Set<string>;
  /** Passages that stay where they are. */
  passages: Set<string>;
  /** By passage, the key points that it does not make. */
  refused: Map<string, Set<string>>;
  /** By passage, the key points for which it was accepted unread. */
  accepted: Map<string, Set<string>>;
}

/** All that officials said or changed and nobody has undone. That a rebuild was accepted is nobody's work on its key points. */
export async function findWorkedOn(db: Db, consultationId: string): Promise<WorkedOn> {
  const edited = await listEdited(db, consultationId);
  const made = await db
    .selectFrom("key_point_passage as made")
    .innerJoin("key_point", "key_point.id", "made.key_point_id")
    .select(["made.passage_id", "made.key_point_id"])
    .where("key_point.consultation_id", "=", consultationId)
    .where("made.made_by", "=", "official")
    .execute();
  const written = await db
    .selectFrom("model_proposal")
    .select("key_point_id")
    .where("consultation_id", "=", consultationId)
    .where("state", "=", "accepted")
    .execute();
  const points = new Set([
    ...edited.get("key_point"),
    ...made.map(({ key_point_id }) => key_point_id),
    ...written.flatMap(({ key_point_id }) => key_point_id ?? []),
  ]);
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "shown_as", "sentence", "quote_passage_id"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const own = rows.filter(({ id }) => points.has(id));
  // What another one was merged into.
  for (const { shown_as } of own) if (shown_as) points.add(shown_as);
  const named = rows
    .filter(({ id }) => points.has(id))
    .flatMap(({ quote_passage_id }) => quote_passage_id ?? []);
  const cited = own.flatMap(({ sentence }) => passagesOf(sentence));
  const passages = new Set([...made.map(({ passage_id }) => passage_id), ...named, ...cited]);
  const themes = await withTargets(db, consultationId, edited.get("theme"));
  return { points, themes, passages, ...(await findVerdicts(db, consultationId)) };
}

/** With those that others were merged into. */
async function withTargets(db: Db, consultationId: string, themes: Set<string>) {
  const rows = await db
    .selectFrom("theme")
    .select(["id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const targets = rows.filter(({ id }) => themes.has(id)).flatMap(({ shown_as }) => shown_as ?? []);
  return new Set([...themes, ...targets]);
}

async function listEdited(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("digest_edit_subject as subject")
    .innerJoin("digest_edit as edit", (join) =>
      join
        .onRef("edit.consultation_id", "=", "subject.consultation_id")
        .onRef("edit.number", "=", "subject.number"),
    )
    .leftJoin("digest_edit as undo", "undo.undoes", "edit.id")
    .select("subject.subject")
    .distinct()
    .where("subject.consultation_id", "=", consultationId)
    .where("edit.kind", "not in", ["undo", "accept-rebuild"])
    .where("undo.id", "is", null)
    .execute();
  const subjects = rows.map(({ subject }) => subject.split(":"));
  const get = (table: "key_point" | "theme") =>
    new Set(subjects.flatMap(([of, id = ""]) => (of === table ? [id] : [])));
  return { get };
}

function passagesOf(json: string | null): string[] {
  if (json === null) return [];
  const sentence: OwnSentence = JSON.parse(json);
  return sentence.passage_ids;
}

async function findVerdicts(db: Db, consultationId: string) {
  const refused = new Map<string, Set<string>>();
  const accepted = new Map<string, Set<string>>();
  for (const { passage_id, key_point_id, verdict, isRead } of await listVerdicts(db, consultationId)) {
    if (verdict === "makes" && isRead) continue;
    const said = verdict === "makes" ? accepted : refused;
    said.set(passage_id, (said.get(passage_id) ?? new Set()).add(key_point_id));
  }
  return { refused, accepted };
}
