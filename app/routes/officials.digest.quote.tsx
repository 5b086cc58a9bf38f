import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { translatingAddress } from "#app/digests/said/quote.ts";
import { SaidWords, useSaidIn } from "#app/digests/said/said-words.tsx";
import { findQuote } from "#app/digests/translating/find-quote.server.ts";
import { takeTranslationBack, translateQuote } from "#app/digests/translating/translate-quote.server.ts";
import { translationForm } from "#app/digests/translating/translation-form.server.ts";
import { TranslationForms } from "#app/digests/translating/translation-forms.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-quote", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const found = await findQuote(context.db, official, { consultation, passageId: params.passage });
  return { consultation, frame: frameOf(consultation, context), ...found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, translationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  const { intent, ...values } = form.values;
  const of = { consultation, passageId: params.passage ?? "", now, ...values };
  const result =
    "words" in of ? await translateQuote(db, official, of) : await takeTranslationBack(db, official, of);
  if (!result.ok) return data({ ...result, typed: form.typed }, { status: 409 });

  return redirect(translatingAddress(consultation, of.passageId));
}

export default function QuoteRoute() {
  const t = useWords();
  const { consultation, frame, quote, seen, mayEdit } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const after = useSaidIn(quote.language);
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.translate-quote")}>
        <div className="app-digest">
          <ArgumentLinks consultation={consultation} />
          <SaidWords quote={quote} reference={consultation.reference} {...(after && { after })} />
          {mayEdit && <TranslationForms quote={quote} seen={seen} errors={errors} typed={typed} />}
        </div>
      </ConsultationFrame>
    </>
  );
}
