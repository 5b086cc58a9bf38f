import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { download } from "#app/files/download.server.ts";
import { isStoreAway, isStoreDamaged } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { KeyMissing } from "#app/sealing/vault.server.ts";
import { templateFormats } from "#db/schema.ts";
import { documentResponse } from "../documents/document-response.server.ts";
import { writeDocx } from "../documents/docx/write-docx.server.ts";
import { writeOdt } from "../documents/odt/write-odt.server.ts";
import { findTemplate } from "./find-templates.server.ts";
import { openTemplate } from "./open-template.server.ts";
import { exampleTemplate } from "./sample-digest.ts";
import { sampleIn } from "./try-template.server.ts";

type OpeningContext = Pick<AppLoadContext, "db" | "vault" | "files" | "log" | "t">;

interface AskedTemplateFile {
  government: string;
  /** An id, or `example`. */
  template?: string;
  /** `given` or `sample`; of the example its format. */
  file?: string;
}

/** The answer that hands out a template as it was given, a sample digest in it, or one to begin with. */
export async function templateFile(
  context: OpeningContext,
  official: Account,
  { government, template = "", file }: AskedTemplateFile,
) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  if (template === "example") return example(context, file);
  if (file !== "given" && file !== "sample") throw notFound();
  const { id, format, number, name } = await findTemplate(context.db, official, { government, id: template });
  try {
    const bytes = await openTemplate(context, id);
    if (file === "given") return download(bytes, { name, kind: format });
    const content = await sampleIn(context.t, { format, bytes });
    const sample = `template-${number}-sample.${format}`;
    return documentResponse(context.t, { name: sample, content, cache: "private, no-store" });
  } catch (error) {
    const isAway = error instanceof KeyMissing || isStoreAway(error);
    if (!isAway) logFailure(context.log, error);
    const why = isAway ? "away" : isStoreDamaged(error) ? "damaged" : null;
    const title = why ? context.t(`attachments.${why}`) : context.t("templates-office.not-filled");
    const text = why ? context.t(`attachments.${why}-text`) : context.t("templates-office.could-not-fill");
    return plainPage(context.t, 503, {
      title,
      text: [text],
      headers: { "cache-control": "private, no-store" },
    });
  }
}

async function example({ t }: OpeningContext, file: string | undefined) {
  const format = templateFormats.find((format) => format === file);
  if (format === undefined) throw notFound();
  const document = exampleTemplate(t);
  const content = format === "docx" ? await writeDocx(t, document) : await writeOdt(t, document);
  const name = `template-example.${format}`;
  return documentResponse(t, { name, content, cache: "private, no-store" });
}
