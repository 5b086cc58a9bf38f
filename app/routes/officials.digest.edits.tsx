import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { EditList } from "#app/digests/editing/edit-list.tsx";
import { listEdits } from "#app/digests/editing/list-edits.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readTyped } from "#app/requests/read-form.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { message } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-edits", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const page = readPage(new URL(request.url).searchParams);
  const listed = await listEdits(context.db, official, { consultation, page });
  return { consultation, frame: frameOf(consultation, context), page, ...listed };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { edit = "" } = await readTyped(request);

  const isUndone = await undoEdit(context.db, official, { consultation, editId: edit, now: context.now });
  const errors = { edits: message("digest-edits.not-undone") };
  return isUndone ? redirect(new URL(request.url).pathname) : data({ errors }, { status: 422 });
}

export default function EditsRoute() {
  const t = useWords();
  const { consultation, frame, page, pages, edits, mayEdit } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-edits.history")}>
        <div className="app-digest">
          <ArgumentLinks consultation={consultation} current="edits" />
          <EditList edits={edits} consultation={consultation} mayEdit={mayEdit} />
          <Pagination
            page={page}
            pages={pages}
            href={(page) =>
              `${digestAddress(consultation, "/edits")}?${new URLSearchParams({ page: String(page) })}`
            }
          />
        </div>
      </ConsultationFrame>
    </>
  );
}
