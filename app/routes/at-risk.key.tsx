import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { keyFromText } from "#app/accounts/at-risk-key.ts";
import { cookieWithKey } from "#app/accounts/at-risk-session.server.ts";
import { hashed } from "#app/accounts/hashed.server.ts";
import { atRiskAddress } from "#app/comments/comment/addresses.ts";
import { opensAnything } from "#app/comments/own/at-risk/under-key.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Enter your key, ${data?.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ params, context: { db, account, now } }: LoaderFunctionArgs) {
  const consultation = await findConsultation(db, account, params.reference);
  if (consultation.at_risk !== 1) throw notFound();
  return { frame: frameOf(consultation, { account, now }) };
}

/** Takes a key that opens something here. What was typed is not sent back: a page may be kept where a key must not be. */
export async function action({ request, params, context: { db, account, settings } }: ActionFunctionArgs) {
  const consultation = await findConsultation(db, account, params.reference);
  if (consultation.at_risk !== 1) throw notFound();
  const { key: typed = "" } = await readTyped(request);
  const key = keyFromText(typed);
  if (!key) return data({ errors: { key: notAKey } }, { status: 422 });
  if (!(await opensAnything(db, `key:${hashed(key)}`, consultation)))
    return data({ errors: { key: opensNothing } }, { status: 422 });

  const { reference } = consultation;
  return redirect(atRiskAddress(reference), {
    headers: { "set-cookie": cookieWithKey(key, { reference, secure: settings.secure }) },
  });
}

const notAKey = "Enter the 26 letters and digits of your key; dashes and spaces do not matter";
const opensNothing =
  "This key opens nothing on this consultation. Look for a typing error. If you saved nothing with it, begin again with a new key";

export default function AtRiskKeyPage() {
  const { frame } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading="Enter your key">
        <form method="post" noValidate>
          <TextInput
            name="key"
            label="Your key"
            hint="26 letters and digits, as they were shown to you when you began."
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            error={errors?.key}
            className="govuk-!-width-two-thirds app-key-input"
          />
          <p className="govuk-body">
            With it you go on with your draft, and follow, change or take back what you have sent. This
            browser holds the key until you leave at-risk mode or close the browser.
          </p>
          <Button>Go on</Button>
        </form>
        <p className="govuk-body">
          <a className="govuk-link" href={atRiskAddress(frame.reference)}>
            What at-risk mode is, and how to begin without a key
          </a>
        </p>
      </ConsultationFrame>
    </>
  );
}
