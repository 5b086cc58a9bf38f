import { sql } from "kysely";

/**
 * Who sent a comment that is not published by name, for a list or page of that government's moderators alone. The query
 * has to have left-joined `account as sender` by the comment's `author_id`.
 */
export const withheldAuthor = [
  sql<string | null>`case when comment.attribution <> 'named' then sender.name end`.as("withheld_name"),
  sql<
    string | null
  >`case when comment.attribution = 'withheld' then coalesce((select name from organisation where id = comment.organisation_id), sender.organisation) end`.as(
    "withheld_organisation",
  ),
] as const;
