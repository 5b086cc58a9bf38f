import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { AuthorFacts, AuthorName } from "#app/comments/comment/attribution.tsx";
import { Remarks } from "#app/comments/comment/remarks.tsx";
import { endorse, newEndorsement } from "#app/comments/endorsing/endorse.server.ts";
import { EndorseForm } from "#app/comments/endorsing/endorse-form.tsx";
import { listWithdrawable } from "#app/comments/endorsing/list-endorsements.server.ts";
import { listSignatures } from "#app/comments/endorsing/signatures.server.ts";
import { withdrawEndorsement } from "#app/comments/endorsing/withdraw-endorsement.server.ts";
import { WithdrawForms } from "#app/comments/endorsing/withdraw-forms.tsx";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { firstMessages, readTyped } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.endorse", { number: String(data?.comment.number ?? "") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const comment = await findComment(db, account, { consultation, number: params.number });
  if (!comment.isPublic || comment.parent_id !== null) throw notFound();
  const place = { consultationId: consultation.id, number: comment.number };
  return {
    frame: frameOf(consultation, { account, now }),
    comment,
    isOpen: isOpen(consultation, now),
    signatures: isOpen(consultation, now) ? await listSignatures(db, account, place) : [],
    withdrawable: await listWithdrawable(db, account, comment.id),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const { id: consultationId, reference } = await findConsultation(db, account, params.reference);
  const number = wholeNumber(params.number);
  const typed = await readTyped(request);
  if (typed.intent === "withdraw") {
    await withdrawEndorsement(db, account, {
      consultationId,
      endorsementId: typed.endorsement ?? "",
      now,
    });
    return redirect(`${commentAddress(reference, number)}#endorsed-by`);
  }
  const form = newEndorsement.safeParse(typed);
  if (!form.success) return data({ errors: firstMessages(form.error), typed }, { status: 422 });
  const tooMany = await boundMaking(context, "endorsement", account);
  if (tooMany) return data({ errors: { form: tooMany }, typed }, { status: 422 });
  const result = await endorse(db, account, { ...form.data, consultationId, number, now });
  if (!result.ok) return data({ errors: result.errors, typed }, { status: 422 });
  return redirect(`${commentAddress(reference, number)}#endorsed-by`);
}

export default function EndorsePage() {
  const t = useWords();
  const { frame, comment, isOpen, signatures, withdrawable } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const { reference, time_zone } = frame;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("titles.endorse", { number: String(comment.number) })}
      >
        <section className="app-answered" aria-labelledby="endorsed">
          <h2 className="govuk-heading-s app-entry__author" id="endorsed">
            <AuthorName author={comment} />
          </h2>
          <AuthorFacts author={comment} at={comment.submitted_at} timeZone={time_zone} />
          <Remarks html={comment.remarks_html} language={comment.language} />
          <p className="govuk-body">
            <a className="govuk-link" href={commentAddress(reference, comment.number)}>
              {t("endorsing.read-all-of-it")}
            </a>
          </p>
        </section>
        <EndorseForm
          isOpen={isOpen}
          signatures={signatures}
          version={comment.published_version ?? 0}
          typed={typed}
          errors={errors}
        />
        <WithdrawForms endorsements={withdrawable} />
      </ConsultationFrame>
    </>
  );
}
