import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { allow } from "#app/accounts/permissions.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { receiptAddress } from "#app/comments/comment/addresses.ts";
import { listFiledWith } from "#app/comments/comment/filed-with.server.ts";
import { OthersStay } from "#app/comments/comment/filed-with.tsx";
import { isWithdrawable } from "#app/comments/comment/withdrawing.ts";
import { ownersActedFor, ownersSubmittedFor } from "#app/comments/own/acting-for.server.ts";
import { findOwned } from "#app/comments/own/find-owned.server.ts";
import {
  listRequests,
  newRequest,
  newRequestKey,
  requestWithdrawal,
} from "#app/comments/own/withdrawing/request-withdrawal.server.ts";
import { RequestsNote } from "#app/comments/own/withdrawing/requests-note.tsx";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import {
  RequestForm,
  WithdrawForm,
  WithdrawnAlready,
} from "#app/comments/own/withdrawing/withdraw-forms.tsx";
import { keepText } from "#app/comments/writing/form/keep-text.server.ts";
import { requireAuthor } from "#app/comments/writing/opened/require-writer.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { checkForm, readTyped, type Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.withdraw", { number: String(data.comment.number) }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const owners = await ownersActedFor(context);
  const account = owners.length > 0 ? context.account : requireAccount(context, request);
  const { db, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const asked = { consultationId: consultation.id, number: params.number };
  const { id, number, isReply, withdrawn_at, attribution, owner } = await findOwned(db, owners, asked);
  allow((await ownersSubmittedFor(context)).includes(owner));
  return {
    frame: frameOf(consultation, { account, now }),
    authority: consultation.authority,
    comment: { number, isReply, withdrawn_at, attribution },
    isOpen: isWithdrawable(consultation, { withdrawn_at, now }),
    requests: await listRequests(db, id),
    filed: await listFiledWith(db, id),
    key: newRequestKey(),
  };
}

type WithdrawalAnswer = { errors: Errors; typed: Typed };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = await readTyped(request);
  await requireAuthor(context, request, typed);
  const { db, now, account } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const consultationId = consultation.id;
  const owners = await ownersActedFor(context);
  const { id, number, owner } = await findOwned(db, owners, { consultationId, number: params.number });
  const receipt = receiptAddress(consultation.reference, number);
  const comment = { consultationId, commentId: id, now };
  const taking = { account, owner };

  if (typed.intent === "withdraw") {
    const result = await withdrawComment(db, taking, comment);
    if (!result.ok) return data<WithdrawalAnswer>({ ...result, typed }, { status: 422 });
    return redirect(`${receipt}?withdrawn`);
  }
  const form = checkForm(typed, newRequest);
  if (!form.ok) return data<WithdrawalAnswer>(form, { status: 422 });
  const ask = () => requestWithdrawal(db, taking, { ...comment, ...form.values });
  const result = await keepText(context, typed, ask);
  if (!result.ok) return data<WithdrawalAnswer>({ ...result, typed }, { status: 422 });
  return redirect(`${receipt}?asked`);
}

export default function WithdrawPage() {
  const t = useWords();
  const { frame, authority, comment, isOpen, requests, filed, key } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const { number, isReply, withdrawn_at, attribution } = comment;
  const waits = requests.some(({ decided_at }) => decided_at === null);
  const kind = isReply ? "reply" : "comment";
  const heading =
    isOpen || withdrawn_at ? "withdrawing.withdraw-number" : "withdrawing.ask-to-withdraw-number";
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={t(heading, { kind, number: String(number) })}>
        {withdrawn_at && (
          <WithdrawnAlready frame={frame} number={number} at={withdrawn_at} attribution={attribution} />
        )}
        <RequestsNote requests={requests} timeZone={frame.time_zone} attribution={attribution} />
        <OthersStay filed={filed} act="withdraw" />
        {isOpen && (
          <WithdrawForm frame={frame} number={number} kind={kind} isAtRisk={attribution === "at risk"} />
        )}
        {!isOpen && !withdrawn_at && !waits && (
          <RequestForm
            requestKey={typed?.key ?? key}
            kind={kind}
            authority={authority}
            {...{ errors, typed }}
          />
        )}
      </ConsultationFrame>
    </>
  );
}
