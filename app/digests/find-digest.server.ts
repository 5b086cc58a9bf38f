import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { digestQuestions } from "./answers.server.ts";
import { digestCampaigns } from "./campaigns.server.ts";
import { countConfidential } from "./confidential.server.ts";
import { type Extent, onScreen } from "./digest-parts.ts";
import { countComments } from "./figures.server.ts";
import { positionsOfGroups, total } from "./figures.ts";
import { digestFiles } from "./files.server.ts";
import { digestInputs } from "./inputs/digest-inputs.server.ts";
import { digestProvisions } from "./points.server.ts";

/**
 * What was said, as it stands at this moment: one value, as JSON can hold it, which pages and files only show. All figures are
 * in it, and of what people wrote as much as its extent says.
 */
export async function findDigest(
  db: Db,
  official: Account,
  { consultation, extent = onScreen }: { consultation: OfficialsConsultation; extent?: Extent },
) {
  allow(mayReadAsOfficial(official, consultation));
  const figures = await countComments(db, consultation);
  const campaigns = await digestCampaigns(db, consultation.id, extent);
  const together = total([...campaigns.shown, ...campaigns.others]);
  return {
    ...figures,
    positionsOfGroups: positionsOfGroups(figures.cells),
    /** Whether who reads it may open the comments that are held. */
    leadsToQueue: mayModerate(official, consultation),
    confidential: await countConfidential(db, consultation.id),
    questions: await digestQuestions(db, consultation.id, {
      cells: figures.cells,
      shownAnswers: extent.answers,
    }),
    provisions: await digestProvisions(db, consultation.id, extent.points),
    measure: await findMeasureVersions(db, consultation),
    provisionsInAll: await countProvisions(db, consultation.id),
    files: await digestFiles(db, consultation.id, extent.files),
    /** How many comments belong to any, and how many to none. */
    campaigns: { ...campaigns, together, alone: figures.comments - together },
    inputs: await digestInputs(db, consultation.id),
  };
}

export type Digest = Awaited<ReturnType<typeof findDigest>>;

/** The version that the measure is in, and on which versions the published comments were made. */
async function findMeasureVersions(db: Db, { id, measure_version }: OfficialsConsultation) {
  const counts = new Map<number, number>();
  for (const { of, count } of await readFiguresOf(db, id, "facts")) {
    const [, , , , , version] = of;
    counts.set(version, (counts.get(version) ?? 0) + count);
  }
  const madeOn = [...counts]
    .map(([version, comments]) => ({ version, comments }))
    .sort((one, other) => one.version - other.version);
  return { version: measure_version, madeOn };
}

async function countProvisions(db: Db, consultationId: string) {
  const { provisions } = await db
    .selectFrom("provision")
    .select(({ fn }) => fn.countAll<number>().as("provisions"))
    .where("consultation_id", "=", consultationId)
    .where("removed_in", "is", null)
    .executeTakeFirstOrThrow();
  return provisions;
}
