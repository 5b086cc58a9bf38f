import type { AppLoadContext } from "@remix-run/server-runtime";
import { readZip } from "#app/files/zip.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import { templateFormats } from "#db/schema.ts";
import type { DocumentName } from "../documents/document-names.ts";
import { makeDocument } from "../documents/make-document.server.ts";
import type { TakenDigest } from "../documents/taken-digest.ts";
import { findTemplateInUse } from "./find-templates.server.ts";
import { openTemplate } from "./open-template.server.ts";
import { isInOwnLayout, ownLayoutQuery } from "./own-layout.ts";

type MakingContext = Pick<AppLoadContext, "db" | "vault" | "files" | "log" | "t">;

interface AskedDocument {
  taken: TakenDigest;
  document: DocumentName;
  /** Of the address that is asked. */
  query: URLSearchParams;
}

/**
 * A file of a digest for officials, in the template that their government uses, unless the address asks for Parley's own layout. A page
 * that says so, with the way to the file in that layout, where the template cannot be opened or filled.
 */
export async function officialsDocument(context: MakingContext, { taken, document, query }: AskedDocument) {
  const { t } = context;
  const format = templateFormats.find((format) => document.endsWith(`.${format}`));
  if (format === undefined || isInOwnLayout(query)) return makeDocument(t, taken, document);
  const { id, number } = await findTemplateInUse(context.db, taken.consultation.government_code, format);
  if (id === null || number === null) return makeDocument(t, taken, document);
  try {
    const parts = await readZip(await openTemplate(context, id));
    return await makeDocument(t, taken, document, parts);
  } catch (error) {
    logFailure(context.log, error);
    const without = `<a href="?${ownLayoutQuery}">${t("templates-office.without-template")}</a>`;
    return plainPage(t, 503, {
      title: t("templates-office.not-filled"),
      text: [t("templates-office.not-filled-text", { number }), without],
      headers: { "cache-control": "private, no-store" },
    });
  }
}
