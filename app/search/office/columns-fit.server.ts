import { type SqlBool, sql } from "kysely";
import { notStated } from "#app/comments/comment/filters.ts";
import { folded } from "#app/content/folded.ts";
import type { OfficeFilters } from "./office-filters.ts";

const stated = sql.lit(notStated);
const official = sql`comment.answers_for is not null`;

/** By filter, the text that it compares; null where the filter is not about such a comment. */
const columns = {
  kind: sql`case when comment.parent_id is null then 'comment' else 'reply' end`,
  group: sql`case when ${official} then null else coalesce(comment.stakeholder_group, ${stated}) end`,
  country: sql`case when ${official} then null else coalesce(comment.country, ${stated}) end`,
  position: sql`case when comment.parent_id is null then coalesce(latest.position, ${stated}) end`,
  language: sql`coalesce(latest.language, ${stated})`,
  state: sql`case when comment.set_aside = 'technology' then 'in hold'
    when comment.set_aside is not null then 'hidden for now'
    when comment.status in ('returned', 'rejected') then comment.status
    when comment.publish_at is not null then 'let through' else 'waits' end`,
  sealed: sql`case when latest.sealed is not null then 'with' end`,
  attachments: sql`case when exists (select 1 from version_attachment as file where file.comment_id = latest.comment_id
    and file.version = latest.version and file.name is not null) then 'with' end`,
};
const names = ["kind", "group", "country", "position", "language", "state", "sealed", "attachments"] as const;

/** As fitsOffice, of those filters that single columns answer, so that what is cut off fits as little as it can. */
export function columnsFit(filters: OfficeFilters) {
  return names
    .filter((name) => filters[name] !== "")
    .map((name) => sql<SqlBool>`lower(${columns[name]}) = ${folded(filters[name])}`);
}
