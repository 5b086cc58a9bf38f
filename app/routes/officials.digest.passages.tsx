import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayEditDigest } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { EditNotice } from "#app/digests/edit-pages/edit-notice.tsx";
import { addedPassage } from "#app/digests/edit-pages/passage-edits.server.ts";
import { FoundPassages, SearchForm } from "#app/digests/edit-pages/search-form.tsx";
import { searchPassages } from "#app/digests/edit-pages/search-passages.server.ts";
import { addPassage } from "#app/digests/editing/edit-passage.server.ts";
import { whyRefused } from "#app/digests/editing/why-refused.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { SaidWords } from "#app/digests/said/said-words.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { badRequest } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-passages", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const read = (name: string) => (query.get(name) ?? "").slice(0, 200);
  const from = wholeNumber(read("from"));
  const filters = { words: read("words"), tag: read("tag"), for: read("for"), from };
  return {
    ...{ consultation, frame: frameOf(consultation, context), filters },
    searched: await searchPassages(context.db, official, { consultation, filters }),
    mayEdit: mayEditDigest(official, consultation),
    isSaved: query.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, addedPassage);
  if (!form.ok) throw badRequest();

  const address = new URL(request.url);
  const { passage, seen } = form.values;
  const keyPointId = address.searchParams.get("for") ?? "";
  const result = await addPassage(db, official, { consultation, passageId: passage, keyPointId, seen, now });
  if (!result.ok) {
    const { told, status } = whyRefused(result);
    return data({ errors: { found: told } }, { status });
  }
  address.searchParams.set("saved", "yes");
  return redirect(address.pathname + address.search);
}

export default function PassagesRoute() {
  const t = useWords();
  const { consultation, frame, searched, filters, mayEdit, isSaved } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  const [named] = searched.point?.quotes ?? [];
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-edits.find")}>
        <div className="app-digest">
          {isSaved && <EditNotice consultation={consultation} />}
          <ArgumentLinks consultation={consultation} current="passages" />
          {named && (
            <>
              <h2 className="govuk-heading-m">{t("digest-edits.find-for")}</h2>
              <SaidWords quote={named} reference={consultation.reference} />
            </>
          )}
          <SearchForm searched={searched} filters={filters} />
          <FoundPassages
            searched={searched}
            filters={filters}
            consultation={consultation}
            mayEdit={mayEdit}
          />
        </div>
      </ConsultationFrame>
    </>
  );
}
