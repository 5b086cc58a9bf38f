import type { Progress } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { languagesWithAsks } from "../asks/find-asks.ts";
import { selectPublicPassages } from "./find-quotes.server.ts";
import { commentsInTurn, isAmong } from "./in-turn.server.ts";
import type { SaidPoint } from "./said-points.ts";

/** What could be done with what is written in one language. */
export interface WorkedLanguage {
  /** BCP 47. */
  language: string;
  comments: number;
  keyPoints: number;
  /** Key points that were joined with some in another language. */
  joined: number;
  asks: "measured" | "not measured" | "none";
}

export type CountedLanguage = Pick<WorkedLanguage, "language" | "comments">;

/** The languages in which there are comments, most first. */
export async function countLanguages(
  db: Db,
  consultationId: string,
  progress?: Progress,
): Promise<CountedLanguage[]> {
  const counts = new Map<string, number>();
  for await (const numbers of commentsInTurn(db, consultationId, progress)) {
    const some = await selectPublicPassages(db, consultationId)
      .select("passage.language")
      .select(({ fn }) => fn.count<number>("comment.id").distinct().as("comments"))
      .where(isAmong(numbers))
      .groupBy("passage.language")
      .execute();
    for (const { language, comments } of some) counts.set(language, (counts.get(language) ?? 0) + comments);
  }
  return [...counts]
    .map(([language, comments]) => ({ language, comments }))
    .sort((one, other) => other.comments - one.comments || (one.language < other.language ? -1 : 1));
}

/** The same with what could be done with each, and how many of these key points are in it. */
export function workedLanguages(languages: CountedLanguage[], points: SaidPoint[]): WorkedLanguage[] {
  const inLanguages = Map.groupBy(points, (point) => point.language);
  return languages.map(({ language, comments }) => {
    const own = inLanguages.get(language) ?? [];
    const rules = languagesWithAsks.find((known) => known.language === language);
    return {
      language,
      comments,
      keyPoints: own.length,
      joined: own.filter(({ joined_as }) => joined_as !== null).length,
      asks: rules === undefined ? "none" : rules.isMeasured ? "measured" : "not measured",
    };
  });
}
