import { hasPart } from "#app/comments/counting/figures.server.ts";
import {
  listHumanRightsInputs,
  listTechnicalInputs,
} from "#app/comments/parts/inputs/published-inputs.server.ts";
import { listWordings } from "#app/comments/parts/wording/wordings.server.ts";
import type { Db } from "#db/schema.ts";
import { markedUp } from "./marked-up.ts";
import { rightsMatrix } from "./rights-matrix.ts";
import { technicalDigest } from "./technical-digest.ts";

/** What the structured inputs and the proposed wordings of the published comments come to. */
export async function digestInputs(db: Db, consultationId: string) {
  return {
    technical: technicalDigest(
      (await hasPart(db, consultationId, "technical")) ? await listTechnicalInputs(db, consultationId) : [],
    ),
    rights: rightsMatrix(
      (await hasPart(db, consultationId, "human rights"))
        ? await listHumanRightsInputs(db, consultationId)
        : [],
    ),
    markedUp: markedUp(
      (await hasPart(db, consultationId, "wording")) ? await listWordings(db, consultationId) : [],
    ),
  };
}
