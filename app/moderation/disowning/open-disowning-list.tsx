import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestReason } from "../grounds.ts";
import { queueHref } from "../queue-filters.ts";
import { kindOf } from "../written-by.tsx";
import { settlements } from "./disowning.ts";
import type { OpenDisowning } from "./open-disownings.server.ts";

type WaitingDisowning = OpenDisowning & { waited: string; isOverdue: boolean };

interface Props {
  government: string;
  disownings: readonly WaitingDisowning[];
  /** The one whose form came back, with what was typed in it. */
  answered?: { errors: Errors; typed: Record<string, string> };
}

/** Each comment that somebody disowns: what is said on both sides, and the forms to hide it and to clear it up. */
export function OpenDisowningList({ government, disownings, answered }: Props) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {disownings.map((disowning) => (
        <li key={disowning.id} className="app-card">
          <h2 className="govuk-heading-s">
            <a className="govuk-link" href={queueHref(government, {}, { comment: disowning.comment_id })}>
              {t("moderation.comment-on", {
                kind: kindOf(disowning),
                number: String(disowning.number),
                reference: disowning.reference,
              })}
            </a>
          </h2>
          <p className="govuk-body">
            <Tag tone={disowning.sight === "public" ? "red" : "grey"}>
              {t(`disowning-office.stands ${disowning.sight}`)}
            </Tag>{" "}
            {disowning.isOverdue && <Tag tone="red">{t("settings-office.overdue")}</Tag>}{" "}
            {t("disowning-office.waits-for", { time: disowning.waited })}
          </p>
          <WhoSays disowning={disowning} />
          {disowning.maySettle ? (
            <Settle disowning={disowning} {...(answered?.typed.disowning === disowning.id ? answered : {})} />
          ) : (
            <p className="govuk-body">{t("disowning-office.another-settles")}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function WhoSays({ disowning }: { disowning: WaitingDisowning }) {
  const t = useWords();
  const { author_name, organisation, disowner_name, disowner_organisation, relation } = disowning;
  const { explanation, author_answer, signed_up_at, time_zone, isDisownedByOthers } = disowning;
  return (
    <>
      <dl className="govuk-summary-list">
        <Row term={t("disowning-office.signed")} words={[author_name, organisation]} />
        <Row
          term={t(`disowning-office.disowned-by ${relation}`)}
          words={[disowner_name, disowner_organisation]}
        />
        <Row term={t("disowning-office.signed-up")}>
          <Day at={signed_up_at} timeZone={time_zone} />
        </Row>
        <Row term={t("disowning-office.says-why")}>
          <div className="app-typed-lines" dir="auto">
            {explanation}
          </div>
        </Row>
        <Row term={t("disowning-office.author-says")}>
          {author_answer ? (
            <div className="app-typed-lines" dir="auto">
              {author_answer}
            </div>
          ) : (
            t("disowning-office.author-silent")
          )}
        </Row>
      </dl>
      {isDisownedByOthers && <p className="govuk-body">{t("disowning-office.others-too")}</p>}
    </>
  );
}

interface RowProps {
  term: string;
  /** Names, one a line. */
  words?: (string | null)[];
  children?: ReactNode;
}

function Row({ term, words = [], children }: RowProps) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">
        {words
          .filter((word) => word !== null)
          .map((word) => (
            <div key={word}>
              <bdi>{word}</bdi>
            </div>
          ))}
        {children}
      </dd>
    </div>
  );
}

interface SettleProps {
  disowning: WaitingDisowning;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** The names of fields bear the disowning's, since there are several forms on the page. */
function Settle({ disowning: { id, sight, needsFirst }, errors = {}, typed = {} }: SettleProps) {
  const t = useWords();
  return (
    <>
      {sight === "public" && <Hide id={id} what="hide" />}
      {sight === "hidden" && needsFirst && <Hide id={id} what="stays-hidden" />}
      {sight === "not public" && needsFirst && <Hide id={id} what="not-theirs" />}
      <form method="post" noValidate>
        <ErrorSummary errors={named(errors, id)} />
        <input type="hidden" name="disowning" value={id} />
        <Radios
          name={`outcome-${id}`}
          label={t("disowning-office.whose-is-it")}
          error={errors.outcome}
          choices={settlements.map((value) => ({
            value,
            text: t(`disowning-office.choose ${value}`),
            hint:
              value === "taken down" && needsFirst
                ? t("disowning-office.hint-for-two")
                : t(`disowning-office.hint ${value}`),
          }))}
          defaultValue={typed.outcome}
        />
        <TextArea
          name={`reason-${id}`}
          label={t("disowning-office.reason")}
          hint={t("disowning-office.reason-hint", { most: longestReason })}
          error={errors.reason}
          rows={3}
          defaultValue={typed.reason}
        />
        <Button>{t("disowning-office.settle")}</Button>
      </form>
    </>
  );
}

/** Hides it, or where nobody can read it stands up for that; either way another moderator clears it up. */
function Hide({ id, what }: { id: string; what: "hide" | "stays-hidden" | "not-theirs" }) {
  const t = useWords();
  return (
    <form method="post">
      <input type="hidden" name="disowning" value={id} />
      <p className="govuk-body-s">{t(`disowning-office.${what}-hint`)}</p>
      <Button kind="secondary" name="intent" value="hide">
        {t(`disowning-office.${what}`)}
      </Button>
    </form>
  );
}

const named = (errors: Errors, id: string): Errors =>
  Object.fromEntries(Object.entries(errors).map(([field, told]) => [`${field}-${id}`, told]));
