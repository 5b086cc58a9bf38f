import type { Errors } from "#app/requests/refusals.ts";
import { useWords } from "#app/words/use-words.ts";
import { GroundAndReason } from "../done.tsx";
import { WrittenReason } from "../written-reason.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { OpenProposal } from "./proposals.server.ts";

interface Props {
  proposal: OpenProposal;
  readerId: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** What another moderator has proposed for the comment, with the answers that it can be given. */
export function Proposed({ proposal, readerId, errors, typed }: Props) {
  const t = useWords();
  const { outcome, proposer_name: name, moderator_id } = proposal;
  const isOwn = moderator_id === readerId;
  return (
    <div id="decisions">
      <h2 className="govuk-heading-s">{t("two-people.is-proposed", { outcome, name })}</h2>
      <GroundAndReason {...proposal} />
      <WrittenReason reason={typed?.reason ?? (isOwn ? typed?.why : undefined)} />
      <AnswerForm proposal={proposal.id} isOwn={isOwn} errors={errors} typed={typed} />
    </div>
  );
}
