import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { isPublic } from "#app/consultations/consultation.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { readVersionText, versionOf } from "#app/consultations/versions/find-versions.server.ts";

/** The source of a version of the measure, in Markdown, with the marks by which its cut was corrected. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const consultation = await findConsultation(context.db, context.account, params.reference);
  const { number } = versionOf(consultation, params.number);
  return new Response(await readVersionText(context.db, consultation, number), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="${consultation.reference}-v${number}.md"`,
      "cache-control": isPublic(consultation) ? "no-cache" : "private, no-store",
    },
  });
}
