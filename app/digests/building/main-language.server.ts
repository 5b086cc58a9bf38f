import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import type { Db } from "#db/schema.ts";

/** The language in which most public comments of a consultation are written. */
export async function mainLanguage(db: Db, consultationId: string) {
  const counts = new Map<string, number>();
  for (const { of, count } of await readFiguresOf(db, consultationId, "facts")) {
    const language = of[3];
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + count);
  }
  const [[most] = ["en"]] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most;
}
