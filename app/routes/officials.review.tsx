import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { longest } from "#app/consultations/bounds.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { DraftChecklist } from "#app/consultations/review/draft-checklist.tsx";
import { DraftHistory } from "#app/consultations/review/draft-history.tsx";
import { DraftPreview } from "#app/consultations/review/draft-preview.tsx";
import { previewDraft } from "#app/consultations/review/preview-draft.server.ts";
import { reviewDraft } from "#app/consultations/review/review-draft.server.ts";
import { ReviewForm } from "#app/consultations/review/review-form.tsx";
import { viewDraft } from "#app/consultations/review/view-draft.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { messageText } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-consultation-review", { reference: data.frame.reference }) : t("ui.not-found"),
);

const reviewForm = z.object({
  kind: z.enum(["review asked", "agreed", "changes wanted"], messageText("review-office.choose-what")),
  remark: z
    .string()
    .trim()
    .max(longest.note, messageText("review-office.remark-too-long", { most: longest.note }))
    .default(""),
  revision: z.coerce.number().int().catch(-1),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  if (consultation.stage !== "draft") throw redirect(`/consultations/${consultation.reference}`);
  return {
    frame: frameOf(consultation, context),
    draft: await viewDraft(db, official, consultation),
    preview: await previewDraft(db, official, consultation),
    done: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  const form = await readForm(request, reviewForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const said = await reviewDraft(db, official, { consultation, ...form.values, now });
  if (!said.ok) return data({ errors: said.errors, typed: form.typed }, { status: 422 });
  return redirect(`${new URL(request.url).pathname}?done`);
}

export default function ReviewPage() {
  const { frame, draft, preview, done } = useLoaderData<typeof loader>();
  const t = useWords();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const address = `/officials/${frame.government_code}/consultations/${frame.reference}`;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && !errors && <Notice>{t("review-office.was-said")}</Notice>}
      <ConsultationFrame frame={frame} current="review" heading={t("review-office.before-announcing")}>
        <div className="app-overview">
          <div>
            <DraftChecklist draft={draft} address={address} />
            <ReviewForm draft={draft} timeZone={frame.time_zone} typed={typed} errors={errors} />
            <p className="govuk-body">
              <a className="govuk-link" href={`${address}/stage`}>
                {t("review-office.to-the-stage")}
              </a>
            </p>
          </div>
          <DraftHistory acts={draft.acts} timeZone={frame.time_zone} />
        </div>
        <DraftPreview frame={frame} preview={preview} />
      </ConsultationFrame>
    </>
  );
}
