import type { Db } from "#db/schema.ts";
import { takesComments } from "../consultation.ts";
import { selectConsultations } from "../find-consultation.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { askedAlike } from "./asked-alike.ts";
import { correspondingAnchors } from "./correspondence.ts";
import { listPlaces } from "./counterparts.server.ts";

/** The announced consultations that are held together with one, each with whether it takes comments then. */
export async function listOthers(
  db: Db,
  { id, joint_id }: { id: string; joint_id: string | null },
  now: Date,
) {
  if (joint_id === null) return [];
  const others = await selectConsultations(db)
    .where("consultation.joint_id", "=", joint_id)
    .where("consultation.id", "<>", id)
    .where("consultation.stage", "<>", "draft")
    .orderBy("government.name")
    .orderBy("consultation.reference")
    .execute();
  return others.map((other) => ({ ...other, takes: takesComments(other, now) }));
}

export type OtherConsultation = Awaited<ReturnType<typeof listOthers>>[number];

/** How the variant of another government corresponds to that of a consultation. */
export interface Variant {
  /** By anchor here, the anchor there. */
  anchors: ReadonlyMap<string, string>;
  /** The keys of the questions that both ask alike. */
  alike: ReadonlySet<string>;
}

export async function findVariant(db: Db, id: string, other: string): Promise<Variant> {
  return {
    anchors: correspondingAnchors(await listPlaces(db, id), await listPlaces(db, other)),
    alike: askedAlike(await listQuestions(db, id), await listQuestions(db, other)),
  };
}
