import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { isPublic } from "#app/consultations/consultation.ts";
import { openDocument } from "#app/consultations/documents/find-documents.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";

/** A version of a document beside a measure, for whoever may read the measure. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const consultation = await findConsultation(context.db, context.account, params.reference);
  const { document, number } = params;
  const cacheControl = isPublic(consultation) ? "no-cache" : undefined;
  return openDocument(context, { consultationId: consultation.id, document, number, cacheControl });
}
