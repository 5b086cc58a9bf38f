import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import { countPoints } from "./count-points.server.ts";
import { type KeptAsks, listAsks } from "./find-asks.server.ts";
import { findProgressOf } from "./find-followed.server.ts";
import { findVoices, type KeptVoices, listVoices } from "./find-voices.server.ts";

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
  const kept = await readPart<KeptAsks>(db, consultation.id, "asks");
  return {
    mayEdit: mayEditDigest(official, consultation),
    asOf: kept?.asOf ?? null,
    ...(await listAsks(db, consultation.id, { provision, page }, kept?.content)),
  };
}

/** A page of comments that no key point cites, with the groups and countries of which none cites anybody. */
export async function findVoicePage(db: Db, official: Account, { consultation, page }: PageOf) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const kept = await readPart<KeptVoices>(db, id, "voices");
  const { comments, uncited, listed } = kept?.content ?? (await voicesNow(db, id));
  return {
    mayEdit: mayEditDigest(official, consultation),
    asOf: kept?.asOf ?? null,
    followed: await findProgressOf(db, id),
    ...{ comments, uncited, listed: listed.length },
    voices: await listVoices(db, id, { listed, page }),
  };
}

/** All of them, for whoever has been let in already. */
export async function voicesNow(db: Db, consultationId: string) {
  const { made: cited } = await countPoints(db, consultationId);
  return findVoices(db, consultationId, { cited });
}
