import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { decideProposal } from "#app/digests/models/decide-proposal.server.ts";
import { findModels } from "#app/digests/models/find-models.server.ts";
import { ModelUseView } from "#app/digests/models/model-use-view.tsx";
import { modelsForm } from "#app/digests/models/models-form.server.ts";
import { ProposalList } from "#app/digests/models/proposal-list.tsx";
import { setModelUse } from "#app/digests/models/use-models.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { badRequest } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-models", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const found = await findModels(context.db, official, { consultation });
  return { consultation, frame: frameOf(consultation, context), ...found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, modelsForm);
  if (!form.ok) throw badRequest();

  const { intent, ...values } = form.values;
  const result =
    "proposal" in values
      ? await decideProposal(db, official, {
          ...{ consultation, proposalId: values.proposal, accept: intent === "accept", now },
        })
      : await setModelUse(db, official, { consultation, ...values, isOn: intent === "use", now });
  if (!result.ok) return data(result, { status: 409 });

  return redirect(digestAddress(consultation, "/models"));
}

export default function ModelsRoute() {
  const t = useWords();
  const { consultation, frame, ...view } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-models.models")}>
        <div className="app-digest">
          <ArgumentLinks consultation={consultation} current="models" />
          <p className="govuk-body">{t("digest-models.what-for")}</p>
          <ModelUseView {...view} />
          {(view.use !== null || view.proposals.length > 0) && (
            <ProposalList {...view} consultation={consultation} />
          )}
        </div>
      </ConsultationFrame>
    </>
  );
}
