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
  languages: MeasureLanguages;
}

/** The languages in which wording can be proposed, as BCP 47; null where nobody has said which it is. */
interface MeasureLanguages {
  /** Of the authentic text here. */
  here: string | null;
  /** Of the authentic text there. */
  there: string | null;
  /** Into which the measure is translated there. */
  translations: ReadonlySet<string>;
}

export async function findVariant(db: Db, id: string, other: string): Promise<Variant> {
  return {
    anchors: correspondingAnchors(await listPlaces(db, id), await listPlaces(db, other)),
    alike: askedAlike(await listQuestions(db, id), await listQuestions(db, other)),
    languages: await findLanguages(db, id, other),
  };
}

async function findLanguages(db: Db, id: string, other: string): Promise<MeasureLanguages> {
  const translated = await db
    .selectFrom("consultation_text")
    .select("language")
    .where("consultation_id", "=", other)
    .where("has_measure", "=", 1)
    .where("fits", "=", 1)
    .execute();
  return {
    here: await authenticLanguage(db, id),
    there: await authenticLanguage(db, other),
    translations: new Set(translated.map(({ language }) => language)),
  };
}

async function authenticLanguage(db: Db, id: string) {
  const { language } = await db
    .selectFrom("consultation")
    .select("language")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return language;
}
