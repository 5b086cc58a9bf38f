import type { Account } from "#app/accounts/account.ts";
import { listColleagues } from "#app/accounts/offices/colleagues.server.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { findSaidPoint } from "../said/find-point.server.ts";
import { findPoints, quotePoints } from "../said/find-points.server.ts";
import { listThemes } from "./list-themes.server.ts";

interface PointToEdit {
  consultation: OfficialsConsultation;
  keyPointId: string | undefined;
}

/** A key point with all that is needed to edit it; 404 where nothing public makes it. */
export async function findEditablePoint(
  db: Db,
  official: Account,
  { consultation, keyPointId }: PointToEdit,
) {
  allow(mayEditDigest(official, consultation));
  const filters = { group: "", country: "" };
  const said = await findSaidPoint(db, official, { consultation, keyPointId, filters, page: 1 });
  const found = await findPoints(db, consultation.id);
  const others = found.points.filter(
    ({ id, position, language }) =>
      id !== said.point.id && position === said.point.position && language === said.point.language,
  );
  return {
    said,
    others: await quotePoints(db, consultation.id, found, { points: others, each: 1 }),
    themes: await listThemes(db, consultation.id),
    colleagues: await listColleagues(db, official, consultation),
  };
}

export type EditablePoint = Awaited<ReturnType<typeof findEditablePoint>>;
