import { ownText } from "#app/consultations/own-text.server.ts";
import { isChanged } from "#app/consultations/versions/compare-provisions.server.ts";
import type { Db } from "#db/schema.ts";

interface MadeOn {
  provision_id: string;
  /** The version of the measure that it was made on. */
  measure_version: number;
}

/** What a provision says since in the present version, where that is not what it said when a comment was made on it. */
export interface LaterText {
  /** The present version, or the one that took it out. */
  version: number;
  change: "changed" | "renumbered" | "taken out";
  label: string;
  before: string;
  after: string;
}

/** Points, each with what its provision says since; null where that is the same, or it was made on the present version. */
export async function withLater<Point extends MadeOn>(
  db: Db,
  points: Point[],
): Promise<(Point & { later: LaterText | null })[]> {
  if (points.length === 0) return [];
  const ids = [...new Set(points.map(({ provision_id }) => provision_id))];
  const rows = await db
    .selectFrom("provision")
    .innerJoin("consultation", "consultation.id", "provision.consultation_id")
    .innerJoin("provision_version as then", "then.provision_id", "provision.id")
    .select(["provision.id", "provision.kind", "provision.removed_in", "consultation.measure_version"])
    .select(["provision.label", "provision.text", "provision.html", "then.version"])
    .select(["then.label as label_then", "then.text as text_then", "then.html as html_then"])
    .where("provision.id", "in", ids)
    .where("then.language", "=", "")
    .execute();
  const laters = new Map(rows.map((row) => [`${row.id} ${row.version}`, laterOf(row)]));
  return points.map((point) => ({
    ...point,
    later: laters.get(`${point.provision_id} ${point.measure_version}`) ?? null,
  }));
}

interface ThenAndNow {
  kind: "heading" | "paragraph";
  removed_in: number | null;
  measure_version: number;
  label: string;
  text: string;
  html: string;
  label_then: string;
  text_then: string;
  html_then: string;
}

function laterOf({ kind, removed_in, measure_version, ...row }: ThenAndNow): LaterText | null {
  const before = ownText({ kind, text: row.text_then, html: row.html_then });
  const after = ownText({ kind, text: row.text, html: row.html });
  const facts = { label: row.label, before, after };
  if (removed_in !== null) return { ...facts, version: removed_in, change: "taken out" };
  const was = { kind, text: row.text_then, html: row.html_then };
  if (isChanged(was, { kind, text: row.text, html: row.html }))
    return { ...facts, version: measure_version, change: "changed" };
  return row.label === row.label_then ? null : { ...facts, version: measure_version, change: "renumbered" };
}
