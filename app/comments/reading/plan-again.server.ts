import { correctionsIn } from "#app/consultations/versions/next-version-form.server.ts";
import { planVersion } from "#app/consultations/versions/plan-version.server.ts";
import { viewPlanned } from "#app/consultations/versions/planned-view.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { countPoints } from "./published-points.server.ts";

/** What was typed of the next version of a measure, what it changes, and how many published points are on what it takes out. */
export async function planAgain(
  db: Db,
  consultationId: string,
  { typed, errors }: { typed: Typed; errors: Errors },
) {
  const measure_markdown = typed.measure ?? "";
  if (measure_markdown.trim() === "" || errors.measure) return { typed, errors, planned: null };
  const planned = await planVersion(db, consultationId, {
    measure_markdown,
    corrections: correctionsIn(typed),
  });
  const view = viewPlanned(planned);
  const removed = view.removed.map(({ id }) => id);
  const points = Object.fromEntries(await countPoints(db, consultationId, removed));
  return { typed, errors: { ...planned.errors, ...errors }, planned: { view, points } };
}
