import { governmentName } from "#app/governments/government-name.ts";
import { useWords } from "#app/words/use-words.ts";
import type { listInvitationsTo } from "./view-joint.server.ts";

interface Props {
  invitations: Awaited<ReturnType<typeof listInvitationsTo>>;
  /** The officials' home of the government. */
  address: string;
}

/** The invitations of other governments that wait for an answer, each with the way to its page. */
export function JointInvitations({ invitations, address }: Props) {
  const t = useWords();
  return invitations.map((invitation) => (
    <p key={invitation.joint_id} className="govuk-body">
      <a className="govuk-link" href={`${address}/invitations/${invitation.joint_id}`}>
        {t("joint-office.invited-by", {
          government: governmentName(t, invitation),
          title: <bdi>{invitation.title}</bdi>,
        })}
      </a>
    </p>
  ));
}
