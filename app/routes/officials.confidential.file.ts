import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { confidentialAddress } from "#app/comments/comment/addresses.ts";
import { fetchConfidentialFile } from "#app/comments/reading/confidential/confidential-files.server.ts";
import { findConfidential } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";

/** A confidential file is fetched by its button alone, so that no browser that looks ahead is recorded as a reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { government_code, reference } = consultation;
  return redirect(confidentialAddress(government_code, reference, wholeNumber(params.number)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  // Nothing is typed into this form, so whoever is signed out is led back as from a page.
  const official = requireOfficial(context, new Request(request.url), params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const comment = await findConfidential(context.db, official, { consultation, number: params.number });
  const typed = await readTyped(request);
  return fetchConfidentialFile(context, official, {
    consultation,
    comment,
    version: wholeNumber(typed.version),
    attachmentId: params.attachment ?? "",
  });
}
