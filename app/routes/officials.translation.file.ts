import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { findTranslation } from "#app/consultations/translations/find-translations.server.ts";
import { writeTranslationFile } from "#app/consultations/translations/translation-file.server.ts";
import { notFound } from "#app/requests/refusals.ts";

/** A translation as a file, which its page reads again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const language = params.language ?? "";
  const found = await findTranslation(context.db, consultation.id, language);
  if (!found) throw notFound();
  return new Response(writeTranslationFile(language, found.content), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-language": language,
      "content-disposition": `attachment; filename="${consultation.reference}.${language}.md"`,
    },
  });
}
