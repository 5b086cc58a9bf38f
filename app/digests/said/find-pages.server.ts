import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { listAsks } from "./find-asks.server.ts";
import { findFollowed } from "./find-followed.server.ts";
import { findPoints } from "./find-points.server.ts";
import { countVoices, findUncited, listVoices } from "./find-voices.server.ts";

interface PageOf {
  consultation: OfficialsConsultation;
  page: number;
}

/** A page of what is asked, of one provision or of all. */
export async function findAskPage(
  db: Db,
  official: Account,
  { consultation, provision, page }: PageOf & { provision: string },
) {
  allow(mayReadAsOfficial(official, consultation));
  const mayEdit = mayEditDigest(official, consultation);
  return { mayEdit, ...(await listAsks(db, consultation.id, { provision, page })) };
}

/** A page of comments that no key point cites, with the groups and countries of which none cites anybody. */
export async function findVoicePage(db: Db, official: Account, { consultation, page }: PageOf) {
  allow(mayReadAsOfficial(official, consultation));
  const { made } = await findPoints(db, consultation.id);
  return {
    mayEdit: mayEditDigest(official, consultation),
    followed: await findFollowed(db, consultation.id),
    comments: await countVoices(db, consultation.id),
    uncited: await findUncited(db, consultation.id, made),
    voices: await listVoices(db, consultation.id, page),
  };
}
