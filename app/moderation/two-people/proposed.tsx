import type { TakenOut } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { TakenOutList } from "#app/comments/reading/redacted/taken-out.tsx";
import type { Errors } from "#app/requests/refusals.ts";
import { useWords } from "#app/words/use-words.ts";
import { GroundAndReason } from "../done.tsx";
import { WrittenReason } from "../written-reason.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { OpenProposal } from "./proposals.server.ts";

interface Props {
  /** With what it takes out. */
  proposal: OpenProposal & { takes: readonly TakenOut[] };
  comment: { reference: string; number: number };
  readerId: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** What another moderator has proposed for the comment, with the answers that it can be given. */
export function Proposed({ proposal, comment, readerId, errors, typed }: Props) {
  const t = useWords();
  const { proposer_name: name, moderator_id, takes, taking } = proposal;
  const outcome = taking === null ? proposal.outcome : takes.length > 0 ? "redact" : "whole";
  const isOwn = moderator_id === readerId;
  return (
    <div id="decisions">
      <h2 className="govuk-heading-s">{t("two-people.is-proposed", { outcome, name })}</h2>
      <GroundAndReason {...proposal} />
      {takes.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t("two-people.to-be-taken-out")}</h3>
          <TakenOutList taken={takes} comment={comment} />
        </>
      )}
      <WrittenReason reason={typed?.reason ?? (isOwn ? typed?.why : undefined)} />
      <AnswerForm proposal={proposal.id} isOwn={isOwn} errors={errors} typed={typed} />
    </div>
  );
}
