import type { Db } from "#db/schema.ts";
import { type CommentFilters, readFilters } from "../comment/filters.ts";
import { loadListed } from "./load-listed.server.ts";
import { look } from "./look.ts";
import { narrow } from "./narrow.server.ts";

/** How many published comments these filters leave, a day aside. */
export async function countListed(
  db: Db,
  consultationId: string,
  asked: Partial<Omit<CommentFilters, "day">>,
) {
  const loaded = await loadListed(db, consultationId);
  const filters = { ...readFilters(new URLSearchParams()), ...asked };
  const narrowed = await narrow(db, { id: consultationId, time_zone: "UTC" }, { filters, loaded });
  return look(loaded.listed, narrowed).places.length;
}
