import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findPoints } from "../said/find-points.server.ts";
import { themesOf } from "../said/find-themes.server.ts";

interface WhichTheme {
  consultation: OfficialsConsultation;
  themeId: string | undefined;
}

/** A theme, or what is in none, with all that is needed to edit it; 404 where no public key point is in it. */
export async function findEditableTheme(db: Db, official: Account, { consultation, themeId }: WhichTheme) {
  allow(mayEditDigest(official, consultation));
  const seen = await findEditNumber(db, consultation.id);
  const themes = await themesOf(db, consultation.id, await findPoints(db, consultation.id));
  const theme = themes.find(({ id }) => id === themeId);
  if (!theme) throw notFound();
  const others = themes.filter(({ id, name }) => id !== themeId && name !== null);
  return {
    seen,
    theme,
    others: others.map(({ id, name, language }) => ({ id, name: name ?? "", language })),
  };
}

export type EditableTheme = Awaited<ReturnType<typeof findEditableTheme>>;
