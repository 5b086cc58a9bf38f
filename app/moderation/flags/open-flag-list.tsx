import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { queueHref } from "../queue-filters.ts";
import { kindOf } from "../written-by.tsx";
import type { OpenFlag } from "./open-flags.server.ts";

interface Props {
  government: string;
  flags: (OpenFlag & { isOverdue: boolean })[];
  /** The flag whose form came back, with what was typed in it. */
  answered?: { errors: Errors; typed: Record<string, string> };
}

/** Each comment that somebody pointed to, with who did and why, and the form to answer it. */
export function OpenFlagList({ government, flags, answered }: Props) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {flags.map((flag) => (
        <li key={flag.id} className="app-card">
          <h2 className="govuk-heading-s">
            <a className="govuk-link" href={queueHref(government, {}, { comment: flag.comment_id })}>
              {t("moderation.comment-on", {
                kind: kindOf(flag),
                number: String(flag.number),
                reference: flag.reference,
              })}
            </a>{" "}
            {flag.isOverdue && <Tag tone="red">{t("settings-office.overdue")}</Tag>}
          </h2>
          <p className="govuk-body-s app-quiet" dir="auto">
            {flag.excerpt}
          </p>
          <p className="govuk-body">
            {t("flags-office.flagged-by", {
              name: flag.flagger_name,
              ground: t(`terms.ground ${flag.ground}`),
              when: <Moment at={flag.flagged_at} timeZone={flag.time_zone} />,
            })}
          </p>
          <p className="govuk-body app-typed-lines" dir="auto">
            {flag.explanation}
          </p>
          {flag.isOwn ? (
            <p className="govuk-body">{t("flags-office.another-answers")}</p>
          ) : (
            <AnswerFlag id={flag.id} {...(answered?.typed.flag === flag.id ? answered : {})} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface AnswerProps {
  id: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** The names of fields bear the flag's, since there are several forms on the page. */
function AnswerFlag({ id, errors = {}, typed = {} }: AnswerProps) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <ErrorSummary errors={named(errors, id)} />
      <input type="hidden" name="flag" value={id} />
      <Radios
        name={`answer-${id}`}
        label={t("flags-office.what-comes-of-it")}
        error={errors.answer}
        choices={[
          { value: "kept", text: t("flags-office.keep"), hint: t("flags-office.keep-hint") },
          { value: "requeued", text: t("flags-office.requeue"), hint: t("flags-office.requeue-hint") },
        ]}
        defaultValue={typed.answer}
      />
      <TextArea
        name={`reason-${id}`}
        label={t("flags-office.reason")}
        hint={t("flags-office.reason-hint")}
        error={errors.reason}
        rows={3}
        defaultValue={typed.reason}
      />
      <Button>{t("flags-office.answer")}</Button>
    </form>
  );
}

const named = (errors: Errors, id: string): Errors =>
  Object.fromEntries(Object.entries(errors).map(([field, told]) => [`${field}-${id}`, told]));
