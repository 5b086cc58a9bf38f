import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { GroundLink } from "../../comment/ground-link.tsx";
import { decidedBy } from "../decided-by.ts";
import type { findAppealable } from "./appeal.server.ts";
import { longestAppeal } from "./appealable.ts";

interface Props {
  decision: NonNullable<Awaited<ReturnType<typeof findAppealable>>>;
  kind: "comment" | "reply";
  timeZone: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** What was decided, and why its author thinks that this is wrong. */
export function AppealForm({ decision, kind, timeZone, errors = {}, typed = {} }: Props) {
  const t = useWords();
  const { id, outcome, ground, reason, decided_at } = decision;
  const what = outcome === "publish" ? "redacted" : outcome;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="decision" value={typed.decision ?? id} />
      <p className="govuk-body">
        {t(`appeals.decided ${what}`, {
          ...{ kind, by: decidedBy(decision) },
          when: <Moment at={decided_at} timeZone={timeZone} />,
        })}
      </p>
      {ground && (
        <p className="govuk-body">{t("appeals.on-ground", { ground: <GroundLink ground={ground} /> })}</p>
      )}
      {reason && (
        <p className="govuk-body app-typed" dir="auto">
          {reason}
        </p>
      )}
      <p className="govuk-body">{t("appeals.what-happens")}</p>
      <TextArea
        name="reason"
        label={t("appeals.why")}
        hint={t("appeals.why-hint", { most: longestAppeal })}
        defaultValue={typed.reason}
        error={errors.reason}
        rows={6}
        dir="auto"
      />
      <Button>{t("appeals.send")}</Button>
    </form>
  );
}
