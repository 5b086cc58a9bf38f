import type { Frame } from "#app/consultations/frame.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Attribution, Instant } from "#db/schema.ts";
import { commentAddress, receiptAddress } from "../../comment/addresses.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import { longestReason } from "../../comment/withdrawing.ts";
import { earliestTakingBack, latestTakingBack } from "../taking-back.ts";

type What = "comment" | "reply";

interface WithdrawFormProps {
  frame: Frame;
  number: number;
  what: What;
  isAtRisk: boolean;
}

/** What withdrawing does, and the button that does it. */
export function WithdrawForm({ frame, number, what, isAtRisk }: WithdrawFormProps) {
  const { reference, closes_at, time_zone } = frame;
  return (
    <form method="post">
      <p className="govuk-body">If you withdraw it:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          its text leaves every public page, list and count, and the digest,{" "}
          {isAtRisk
            ? `${earliestTakingBack} to ${latestTakingBack} hours after you withdraw it, at a time drawn by lot, so that nobody can see when you did it`
            : "at once"}
          ;
        </li>
        <li>
          its number stays, and where it was public its page says that it was withdrawn and when, without your
          name; replies to it stay where they are;
        </li>
        <li>you keep the receipt, with all that you sent;</li>
        <li>
          it cannot be brought back. You can write a new comment until the consultation closes on{" "}
          <FullMoment at={closes_at} timeZone={time_zone} />.
        </li>
      </ul>
      <p className="govuk-body">
        The portal cannot take back what others have copied or downloaded meanwhile. To correct something, you
        can{" "}
        <a className="govuk-link" href={commentAddress(reference, number, "/change")}>
          change the {what}
        </a>{" "}
        instead.
      </p>
      <div className="app-actions">
        <Button kind="warning" name="intent" value="withdraw">
          Withdraw the {what}
        </Button>
        <a className="govuk-link" href={receiptAddress(reference, number)}>
          Leave it as it is
        </a>
      </div>
    </form>
  );
}

interface RequestProps {
  requestKey: string;
  what: What;
  authority: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Asks the authority for what its author can no longer do. */
export function RequestForm({ requestKey, what, authority, errors = {}, typed = {} }: RequestProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={requestKey} />
      <p className="govuk-body">
        The consultation is not open, so the {what} is part of what the {authority} weighs. You can ask it to
        take the {what} back. A case officer reads your reason and answers you here. Until then the {what}{" "}
        stays as it is.
      </p>
      <TextArea
        name="reason"
        label="Why should it be withdrawn?"
        hint={`Up to ${longestReason.toLocaleString("en-GB")} characters. Case officers read it; it is not published.`}
        defaultValue={typed.reason}
        error={errors.reason}
        rows={6}
      />
      <Button>Send the request</Button>
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
  return (
    <div className="govuk-inset-text">
      It was withdrawn on <SentAt at={at} timeZone={frame.time_zone} attribution={attribution} isFull />.{" "}
      <a className="govuk-link" href={receiptAddress(frame.reference, number)}>
        See what you had sent
      </a>
    </div>
  );
}
