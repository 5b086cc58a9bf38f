import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { versionsAddress } from "#app/consultations/addresses.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { ChangedProvisions } from "#app/consultations/versions/changed-provisions.tsx";
import { CompareVersions } from "#app/consultations/versions/compare-form.tsx";
import { findChanges, listVersions, versionOf } from "#app/consultations/versions/find-versions.server.ts";
import { VersionList } from "#app/consultations/versions/version-list.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.consultation-versions", { consultation: data.frame.title }) : t("ui.not-found"),
);

/** A page of provisions stays below 300 kB. */
const atOnce = 40;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const query = new URL(request.url).searchParams;
  const to = versionOf(consultation, query.get("to") ?? String(consultation.measure_version)).number;
  const from = versionOf(consultation, query.get("from") ?? String(Math.max(1, to - 1))).number;
  const page = readPage(query);
  const changes =
    query.has("from") || query.has("to") ? await findChanges(db, consultation, { from, to }) : null;
  return {
    frame: frameOf(consultation, context),
    versions: await listVersions(db, consultation),
    from,
    to,
    page,
    count: changes?.length ?? 0,
    changes: changes?.slice((page - 1) * atOnce, page * atOnce) ?? null,
    language: consultation.language,
  };
}

export default function VersionsPage() {
  const { frame, versions, from, to, page, count, changes, language } = useLoaderData<typeof loader>();
  const t = useWords();
  const { reference } = frame;
  return (
    <ConsultationFrame frame={frame} current="measure" heading={t("versions.versions-of-measure")}>
      <CompareVersions address={versionsAddress(reference)} {...{ versions, from, to }} />
      {changes && (
        <section aria-labelledby="what-changed">
          <h2 className="govuk-heading-m" id="what-changed">
            {t("versions.what-changed", { from: String(from), to: String(to) })}
          </h2>
          {count > 0 && <p className="govuk-body">{t("versions.how-many", { count })}</p>}
          <ChangedProvisions {...{ changes, reference, language }} />
          <Pagination
            page={page}
            pages={Math.ceil(count / atOnce)}
            href={(page) => versionsAddress(reference, { from, to, page })}
          />
        </section>
      )}
      <VersionList frame={frame} versions={versions} />
    </ConsultationFrame>
  );
}
