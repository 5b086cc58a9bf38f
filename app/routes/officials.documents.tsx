import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { addDocument, newDocumentId } from "#app/consultations/documents/add-document.server.ts";
import type { SupportingDocument } from "#app/consultations/documents/document.ts";
import { DocumentForm } from "#app/consultations/documents/document-form.tsx";
import { DocumentList } from "#app/consultations/documents/document-list.tsx";
import { listDocuments } from "#app/consultations/documents/find-documents.server.ts";
import { readDocumentForm } from "#app/consultations/documents/read-document-form.server.ts";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-consultation-documents", { reference: data.frame.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const documents = await listDocuments(context.db, consultation.id);
  const next = documents.find(({ id }) => id === query.get("version")) ?? null;
  return {
    frame: frameOf(consultation, context),
    documents,
    title: next?.versions[0]?.title ?? null,
    typed: next ? fieldsOf(next) : { id: newDocumentId(), seen: "0", language: consultation.language ?? "" },
    added: query.has("added"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const form = await readDocumentForm(request);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  try {
    const { values, typed, file } = form;
    const added = await addDocument(context, official, { consultation, ...values, file });
    if (added.ok) return redirect(`${new URL(request.url).pathname}?added`);
    if (!added.isOvertaken) return data({ errors: added.errors, typed }, { status: 422 });
    const documents = await listDocuments(context.db, consultation.id);
    const last = documents.find(({ id }) => id === values.id)?.versions[0]?.number ?? 0;
    return data({ errors: added.errors, typed: { ...typed, seen: String(last) } }, { status: 409 });
  } finally {
    await form.file.remove();
  }
}

function fieldsOf({ id, kind, versions }: SupportingDocument): Record<string, string> {
  const [last] = versions;
  return {
    ...{ id, kind, seen: String(last?.number ?? 0) },
    ...{ title: last?.title ?? "", language: last?.language ?? "" },
  };
}

export default function OfficialsDocumentsPage() {
  const { frame, documents, title, typed, added } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const t = useWords();
  const errors = again?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      {added && !again && <Notice>{t("documents-office.was-added")}</Notice>}
      <ConsultationFrame frame={frame} current="documents" heading={t("documents-office.documents")}>
        {errors?.form && <p className="govuk-error-message">{t.say(errors.form)}</p>}
        <p className="govuk-body">{t("documents-office.what-they-are")}</p>
        {documents.length === 0 && <p className="govuk-body">{t("documents-office.none-yet")}</p>}
        <DocumentList
          documents={documents}
          reference={frame.reference}
          timeZone={frame.time_zone}
          actionsOf={({ id, versions }) => (
            <p className="govuk-body">
              <a className="govuk-link" href={`?version=${id}#form`}>
                {t("documents-office.new-version", { title: versions[0]?.title ?? "", hidden })}
              </a>
            </p>
          )}
        />
        <h2 className="govuk-heading-m" id="form">
          {title === null ? t("documents-office.add-new") : t("documents-office.add-version", { title })}
        </h2>
        {title !== null && (
          <p className="govuk-body">
            <a className="govuk-link" href="?">
              {t("documents-office.instead-new")}
            </a>
          </p>
        )}
        <DocumentForm typed={again?.typed ?? typed} errors={errors} />
      </ConsultationFrame>
    </>
  );
}
