import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db, ThemeTable } from "#db/schema.ts";
import { findFollowed } from "./find-followed.server.ts";
import { findLanguages } from "./find-languages.server.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

/** A theme with its key points, the strongest first; without a name where none was found for them. */
export interface SaidTheme extends Pick<ThemeTable, "id" | "language" | "named_by"> {
  name: string | null;
  /** Whether a model proposed the name; then an official has accepted it. */
  byMachine: boolean;
  points: QuotedPoint[];
}

/** Beside the words that name it, so many of each key point are quoted here; its own page has all. */
const quotesOfPoint = 3;

/** Themes and their key points, the one that most write about first. */
export async function findSaidThemes(
  db: Db,
  official: Account,
  { consultation }: { consultation: OfficialsConsultation },
) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const { points } = await findPoints(db, id);
  return {
    followed: await findFollowed(db, id),
    languages: await findLanguages(db, id, points),
    themes: await themesOf(db, id, points),
  };
}

/** The same themes for whoever has been let in already. */
export async function themesOf(db: Db, id: string, points: SaidPoint[]) {
  return asThemes(db, id, await quotePoints(db, id, { points, each: quotesOfPoint }));
}

async function asThemes(db: Db, consultationId: string, points: QuotedPoint[]): Promise<SaidTheme[]> {
  const named = await db
    .selectFrom("theme")
    .select(["id", "language", "name", "named_by", "machine_name"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const themes = named.map(({ machine_name, ...theme }) => ({
    ...theme,
    byMachine: machine_name !== null && machine_name === theme.name,
    points: points.filter(({ theme_id }) => theme_id === theme.id),
  }));
  const others = points.filter(({ theme_id }) => !named.some(({ id }) => id === theme_id));
  const unnamed = { language: "", name: null, named_by: "method" as const, byMachine: false };
  const further = { id: "others", ...unnamed, points: others };
  return [...themes.filter((theme) => theme.points.length > 0).sort(mostVoicesFirst), further].filter(
    (theme) => theme.points.length > 0,
  );
}

const voicesOf = ({ points }: SaidTheme) => points.reduce((sum, { voices }) => sum + voices, 0);

function mostVoicesFirst(one: SaidTheme, other: SaidTheme) {
  return voicesOf(other) - voicesOf(one) || (one.id < other.id ? -1 : 1);
}
