import type { Frame } from "#app/consultations/frame.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution, Instant } from "#db/schema.ts";
import { commentAddress, receiptAddress } from "../../comment/addresses.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import { longestReason } from "../../comment/withdrawing.ts";
import { earliestTakingBack, latestTakingBack } from "../taking-back.ts";

interface WithdrawFormProps {
  frame: Frame;
  number: number;
  kind: "comment" | "reply";
  isAtRisk: boolean;
}

/** What withdrawing does, and the button that does it. */
export function WithdrawForm({ frame, number, kind, isAtRisk }: WithdrawFormProps) {
  const t = useWords();
  const { reference, closes_at, time_zone } = frame;
  return (
    <form method="post">
      <p className="govuk-body">{t("withdrawing.if-you-withdraw")}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {isAtRisk
            ? t("withdrawing.leaves-later", { earliest: earliestTakingBack, latest: latestTakingBack })
            : t("withdrawing.leaves-at-once")}
        </li>
        <li>{t("withdrawing.number-stays")}</li>
        <li>{t("withdrawing.you-keep-the-receipt")}</li>
        <li>
          {t("withdrawing.cannot-be-brought-back", {
            when: <FullMoment at={closes_at} timeZone={time_zone} />,
          })}
        </li>
      </ul>
      <p className="govuk-body">
        {t("withdrawing.copies-remain", {
          kind,
          link: (words) => (
            <a className="govuk-link" href={commentAddress(reference, number, "/change")}>
              {words}
            </a>
          ),
        })}
      </p>
      <div className="app-actions">
        <Button kind="warning" name="intent" value="withdraw">
          {t("withdrawing.withdraw-it", { kind })}
        </Button>
        <a className="govuk-link" href={receiptAddress(reference, number)}>
          {t("withdrawing.leave-it")}
        </a>
      </div>
    </form>
  );
}

interface RequestProps {
  requestKey: string;
  kind: "comment" | "reply";
  authority: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Asks the authority for what its author can no longer do. */
export function RequestForm({ requestKey, kind, authority, errors = {}, typed = {} }: RequestProps) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={requestKey} />
      <p className="govuk-body">{t("withdrawing.not-open-so-ask", { kind, authority })}</p>
      <TextArea
        name="reason"
        label={t("withdrawing.why-withdraw")}
        hint={t("withdrawing.why-withdraw-hint", { most: longestReason })}
        defaultValue={typed.reason}
        error={errors.reason}
        rows={6}
      />
      <Button>{t("withdrawing.send-the-request")}</Button>
    </form>
  );
}

interface AlreadyProps {
  frame: Frame;
  number: number;
  at: Instant;
  attribution: Attribution;
}

/** That there is nothing to do any more. */
export function WithdrawnAlready({ frame, number, at, attribution }: AlreadyProps) {
  const t = useWords();
  return (
    <div className="govuk-inset-text">
      {t("withdrawing.was-withdrawn-on", {
        when: <SentAt at={at} timeZone={frame.time_zone} attribution={attribution} isFull />,
        link: (words) => (
          <a className="govuk-link" href={receiptAddress(frame.reference, number)}>
            {words}
          </a>
        ),
      })}
    </div>
  );
}
