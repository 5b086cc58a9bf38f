import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { allow } from "#app/accounts/permissions.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { receiptAddress } from "#app/comments/comment/addresses.ts";
import { ownersActedFor, ownersSubmittedFor } from "#app/comments/own/acting-for.server.ts";
import { appeal, findAppealable, listAppeals, newAppeal } from "#app/comments/own/appealing/appeal.server.ts";
import { AppealForm } from "#app/comments/own/appealing/appeal-form.tsx";
import { AppealsNote } from "#app/comments/own/appealing/appeals-note.tsx";
import { findOwned } from "#app/comments/own/find-owned.server.ts";
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
  data ? t("titles.appeal", { number: String(data.comment.number) }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const owners = await ownersActedFor(context);
  const account = owners.length > 0 ? context.account : requireAccount(context, request);
  const { db, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const asked = { consultationId: consultation.id, number: params.number };
  const { id, owner, ...comment } = await findOwned(db, owners, asked);
  allow((await ownersSubmittedFor(context)).includes(owner));
  return {
    frame: frameOf(consultation, { account, now }),
    comment,
    decision: await findAppealable(db, { id, ...comment }),
    appeals: await listAppeals(db, id),
  };
}

type AppealAnswer = { errors: Errors; typed: Typed };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = await readTyped(request);
  await requireAuthor(context, request, typed);
  const { db, now, account } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const consultationId = consultation.id;
  const owners = await ownersActedFor(context);
  const { id, number, owner } = await findOwned(db, owners, { consultationId, number: params.number });
  const form = checkForm(typed, newAppeal);
  if (!form.ok) return data<AppealAnswer>(form, { status: 422 });
  const told = { ...form.values, consultationId, commentId: id, now };
  const result = await keepText(context, typed, () => appeal(db, { account, owner }, told));
  if (!result.ok) return data<AppealAnswer>({ ...result, typed }, { status: 409 });
  return redirect(`${receiptAddress(consultation.reference, number)}?appealed`);
}

export default function AppealPage() {
  const t = useWords();
  const { frame, comment, decision, appeals } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const { number, isReply, attribution } = comment;
  const kind = isReply ? "reply" : "comment";
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("appeals.appeal-about", { kind, number: String(number) })}
      >
        <AppealsNote appeals={appeals} timeZone={frame.time_zone} attribution={attribution} />
        {decision ? (
          <AppealForm timeZone={frame.time_zone} {...{ decision, kind, errors, typed }} />
        ) : (
          <p className="govuk-body">{t("appeals.nothing-to-appeal-against")}</p>
        )}
        {!decision && typed?.reason && <p className="govuk-body app-typed">{typed.reason}</p>}
        <p className="govuk-body">
          <a className="govuk-link" href={receiptAddress(frame.reference, number)}>
            {t("appeals.back-to-the-receipt")}
          </a>
        </p>
      </ConsultationFrame>
    </>
  );
}
