import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { EditNotice } from "#app/digests/edit-pages/edit-notice.tsx";
import { whyRefused } from "#app/digests/editing/why-refused.ts";
import { AcceptForm } from "#app/digests/learning/accept-form.tsx";
import { acceptProposals, countAcceptable, newBound } from "#app/digests/learning/accept-proposals.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { badRequest } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-proposals", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    frame: frameOf(consultation, context),
    ...(await countAcceptable(context.db, official, { consultation })),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, newBound);
  if (!form.ok) throw badRequest();

  const result = await acceptProposals(db, official, { consultation, ...form.values, now });
  if (result.ok) return redirect(`${new URL(request.url).pathname}?saved=yes`);
  const { told, status } = whyRefused(result);
  return data({ errors: { bound: told } }, { status });
}

export default function ProposalsRoute() {
  const t = useWords();
  const { consultation, frame, isSaved, ...acceptable } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-learning.accept-heading")}>
        <div className="app-digest">
          {isSaved && <EditNotice consultation={consultation} />}
          <ArgumentLinks consultation={consultation} current="to-check" />
          <AcceptForm {...acceptable} />
        </div>
      </ConsultationFrame>
    </>
  );
}
