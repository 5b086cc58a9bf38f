import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { keyFromText } from "#app/accounts/at-risk-key.ts";
import { cookieWithKey } from "#app/accounts/at-risk-session.server.ts";
import { hashed } from "#app/accounts/hashed.server.ts";
import { atRiskAddress } from "#app/comments/comment/addresses.ts";
import { opensAnything } from "#app/comments/own/at-risk/under-key.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { message } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.at-risk-key", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  if (consultation.at_risk !== 1) throw notFound();
  return { frame: frameOf(consultation, context) };
}

/** Takes a key that opens something here. What was typed is not sent back: a page may be kept where a key must not be. */
export async function action({ request, params, context: { db, account, settings } }: ActionFunctionArgs) {
  const consultation = await findConsultation(db, account, params.reference);
  if (consultation.at_risk !== 1) throw notFound();
  const { key: typed = "" } = await readTyped(request);
  const key = keyFromText(typed);
  if (!key) return data({ errors: { key: message("at-risk.not-a-key") } }, { status: 422 });
  if (!(await opensAnything(db, `key:${hashed(key)}`, consultation)))
    return data({ errors: { key: message("at-risk.opens-nothing") } }, { status: 422 });

  const { reference } = consultation;
  return redirect(atRiskAddress(reference), {
    headers: { "set-cookie": cookieWithKey(key, { reference, secure: settings.secure }) },
  });
}

export default function AtRiskKeyPage() {
  const t = useWords();
  const { frame } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={t("at-risk.enter-your-key")}>
        <form method="post" noValidate>
          <TextInput
            name="key"
            label={t("at-risk.your-key")}
            hint={t("at-risk.key-hint")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            error={errors?.key}
            className="govuk-!-width-two-thirds app-key-input"
          />
          <p className="govuk-body">{t("at-risk.what-it-opens")}</p>
          <Button>{t("at-risk.go-on")}</Button>
        </form>
        <p className="govuk-body">
          <a className="govuk-link" href={atRiskAddress(frame.reference)}>
            {t("at-risk.what-it-is")}
          </a>
        </p>
      </ConsultationFrame>
    </>
  );
}
