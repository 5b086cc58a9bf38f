import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { cookieWithoutKey } from "#app/accounts/at-risk-session.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";

/** There is no page here: one leaves by a button. */
export function loader() {
  throw notFound();
}

/** Takes the key out of the browser, and what the browser has kept to show it again. */
export async function action({ params, context: { db, account, settings } }: ActionFunctionArgs) {
  const { reference } = await findConsultation(db, account, params.reference);
  return redirect(`/consultations/${reference}`, {
    headers: {
      "set-cookie": cookieWithoutKey({ reference, secure: settings.secure }),
      "clear-site-data": '"cache"',
    },
  });
}
