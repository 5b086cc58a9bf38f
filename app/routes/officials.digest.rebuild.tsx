import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { askForRebuild } from "#app/digests/rebuilding/ask-rebuild.server.ts";
import { decideRebuild } from "#app/digests/rebuilding/decide-rebuild.server.ts";
import { findRebuild } from "#app/digests/rebuilding/find-rebuild.server.ts";
import { rebuildForm } from "#app/digests/rebuilding/rebuild-form.server.ts";
import { RebuildView } from "#app/digests/rebuilding/rebuild-view.tsx";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { badRequest } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { message } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-rebuild", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const found = await findRebuild(context.db, official, { consultation });
  return { consultation, frame: frameOf(consultation, context), ...found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, rebuildForm);
  if (!form.ok) throw badRequest();

  if (form.values.intent === "ask") await askForRebuild(db, official, { consultation, now });
  else {
    const { rebuild: rebuildId, intent } = form.values;
    const accept = intent === "accept";
    const result = await decideRebuild(db, official, { consultation, rebuildId, accept, now });
    if (!result.ok) {
      const errors = { proposal: message(`digest-rebuild.${result.why}`) };
      return data({ errors }, { status: 409 });
    }
  }
  return redirect(digestAddress(consultation, "/rebuild"));
}

export default function RebuildRoute() {
  const t = useWords();
  const { consultation, frame, ...found } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-rebuild.heading")}>
        <div className="app-digest" id="proposal">
          <ArgumentLinks consultation={consultation} current="rebuild" />
          <p className="govuk-body">{t("digest-rebuild.what-for")}</p>
          <RebuildView {...found} consultation={consultation} />
        </div>
      </ConsultationFrame>
    </>
  );
}
