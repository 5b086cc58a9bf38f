import { Moment } from "#app/ui/moment.tsx";
import type { Ground, Instant } from "#db/schema.ts";
import { GroundLink } from "../../comment/ground-link.tsx";

interface Props {
  returned: { decided_at: Instant; ground: Ground | null; reason: string | null };
  timeZone: string;
}

/** Why a moderator returned a comment, above the form in which it is mended. */
export function ReturnedNote({ returned: { decided_at, ground, reason }, timeZone }: Props) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {ground === "unfounded claim of confidentiality" ? "The authority" : "A moderator"} returned this
        comment on <Moment at={decided_at} timeZone={timeZone} />
        {ground && (
          <>
            {" "}
            on the ground <GroundLink ground={ground} />
          </>
        )}
        :
      </p>
      <p className="govuk-body app-typed" dir="auto">
        {reason}
      </p>
    </div>
  );
}
