import { sql } from "kysely";
import type { DecidedWay } from "./report.ts";

/** How a row of `decision` was decided; who confirmed it, or hid what was taken down, counts before whether it was one of many. */
export const wayOf = sql<DecidedWay>`case when decision.rule_id is not null then 'rule'
  when exists (select 1 from decision_proposal where decision_proposal.comment_id = decision.comment_id
    and decision_proposal.decision_id = decision.id) then 'two people'
  when decision.ground = 'impersonation' and exists (select 1 from disowning
    where disowning.comment_id = decision.comment_id and disowning.outcome = 'taken down'
    and disowning.settled_by = decision.moderator_id and disowning.settled_at = decision.decided_at
    and disowning.hidden_by is not null) then 'two people'
  when decision.act_id is not null then 'together' else 'alone' end`;
