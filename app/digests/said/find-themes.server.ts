import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db, ThemeTable } from "#db/schema.ts";
import type { FoundPoints } from "./count-points.server.ts";
import { findProgressOf } from "./find-followed.server.ts";
import { countLanguages, workedLanguages } from "./find-languages.server.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import { findProgress, isWithin, type ProgressFilters } from "./find-progress.server.ts";
import { inPlace } from "./in-place.ts";
import { quotesOfPoint } from "./nearest.ts";
import type { QuotedPoint } from "./said-points.ts";

/** A theme with its key points, the strongest first but for those that officials put elsewhere; without a name where none was found for them. */
export interface SaidTheme extends Pick<ThemeTable, "id" | "language" | "named_by" | "place"> {
  name: string | null;
  /** Whether a model proposed the name; then an official has accepted it. */
  byMachine: boolean;
  points: QuotedPoint[];
}

/** Themes and their key points, the one that most write about first but for those that officials put elsewhere. */
export async function findSaidThemes(
  db: Db,
  official: Account,
  { consultation, filters = all }: { consultation: OfficialsConsultation; filters?: ProgressFilters },
) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const found = await findPoints(db, id);
  const { points, asOf } = found;
  const progress = await findProgress(db, id);
  const shown = points.filter((point) => isWithin(progress.get(point.id), filters));
  return {
    asOf,
    followed: await findProgressOf(db, id),
    languages: workedLanguages(found.languages ?? (await countLanguages(db, id)), points),
    themes: await themesOf(db, id, { ...found, points: shown }),
    isNarrowed: shown.length < points.length,
    progress: Object.fromEntries(progress),
    mayEdit: mayEditDigest(official, consultation),
  };
}

const all: ProgressFilters = { state: "", assigned: "" };

/** The same themes for whoever has been let in already. */
export async function themesOf(
  db: Db,
  id: string,
  found: Pick<FoundPoints, "points" | "quotes" | "nearest">,
) {
  const { points } = found;
  return asThemes(db, id, await quotePoints(db, id, found, { points, each: quotesOfPoint }));
}

async function asThemes(db: Db, consultationId: string, points: QuotedPoint[]): Promise<SaidTheme[]> {
  const named = await db
    .selectFrom("theme")
    .select(["id", "language", "name", "named_by", "machine_name", "place"])
    .where("consultation_id", "=", consultationId)
    .whereRef("shown_as", "=", "theme.id")
    .execute();
  const themes = named.map(({ machine_name, ...theme }) => ({
    ...theme,
    byMachine: machine_name !== null && machine_name === theme.name,
    points: inPlace(points.filter(({ theme_id }) => theme_id === theme.id)),
  }));
  const others = points.filter(({ theme_id }) => !named.some(({ id }) => id === theme_id));
  const further = {
    ...{ id: "others", language: "", name: null, named_by: "method" as const, place: null, byMachine: false },
    points: inPlace(others),
  };
  return [...inPlace(themes.sort(mostVoicesFirst)), further].filter(({ points }) => points.length > 0);
}

const voicesOf = ({ points }: SaidTheme) => points.reduce((sum, { voices }) => sum + voices, 0);

function mostVoicesFirst(one: SaidTheme, other: SaidTheme) {
  return voicesOf(other) - voicesOf(one) || (one.id < other.id ? -1 : 1);
}
