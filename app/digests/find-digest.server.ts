import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { digestQuestions } from "./answers.server.ts";
import { digestCampaigns } from "./campaigns.server.ts";
import { countConfidential } from "./confidential.server.ts";
import { countComments } from "./figures.server.ts";
import { positionsOfGroups, total } from "./figures.ts";
import { digestFiles } from "./files.server.ts";
import { digestInputs } from "./inputs/digest-inputs.server.ts";
import { digestProvisions } from "./points.server.ts";

/**
 * What was said, as it stands at this moment: one value, as JSON can hold it, which pages and files only show. Of each provision a few points are shown, or with `allPoints` as many as
 * fit on paper.
 */
export async function findDigest(
  db: Db,
  official: Account,
  { consultation, allPoints = false }: { consultation: OfficialsConsultation; allPoints?: boolean },
) {
  allow(mayReadAsOfficial(official, consultation));
  const figures = await countComments(db, consultation);
  const campaigns = await digestCampaigns(db, consultation.id);
  const together = total([...campaigns.shown, ...campaigns.others]);
  return {
    ...figures,
    positionsOfGroups: positionsOfGroups(figures.cells),
    /** Whether who reads it may open the comments that are held. */
    leadsToQueue: mayModerate(official, consultation),
    confidential: await countConfidential(db, consultation.id),
    questions: await digestQuestions(db, consultation.id, {
      cells: figures.cells,
      shownAnswers: allPoints ? pointsOnPaper : pointsOnScreen,
    }),
    provisions: await digestProvisions(db, consultation.id, allPoints ? pointsOnPaper : pointsOnScreen),
    provisionsInAll: await countProvisions(db, consultation.id),
    files: await digestFiles(db, consultation.id, allPoints ? filesOnPaper : filesOnScreen),
    /** How many comments belong to any, and how many to none. */
    campaigns: { ...campaigns, together, alone: figures.comments - together },
    inputs: await digestInputs(db, consultation.id),
  };
}

export type Digest = Awaited<ReturnType<typeof findDigest>>;

const pointsOnScreen = 6;
const pointsOnPaper = 500;
const filesOnScreen = 50;
const filesOnPaper = 500;

async function countProvisions(db: Db, consultationId: string) {
  const { provisions } = await db
    .selectFrom("provision")
    .select(({ fn }) => fn.countAll<number>().as("provisions"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return provisions;
}
