import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Ground, Instant } from "#db/schema.ts";
import { GroundLink } from "../../comment/ground-link.tsx";

interface Props {
  returned: { decided_at: Instant; ground: Ground | null; reason: string | null };
  timeZone: string;
}

/** Why a moderator returned a comment, above the form in which it is mended. */
export function ReturnedNote({ returned: { decided_at, ground, reason }, timeZone }: Props) {
  const t = useWords();
  const by = ground === "unfounded claim of confidentiality" ? "authority" : "moderator";
  const when = <Moment at={decided_at} timeZone={timeZone} />;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {ground
          ? t("sending.returned-on-ground", { by, when, ground: <GroundLink ground={ground} /> })
          : t("sending.returned", { by, when })}
      </p>
      <p className="govuk-body app-typed" dir="auto">
        {reason}
      </p>
    </div>
  );
}
