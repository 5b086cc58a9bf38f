import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { listColleagues } from "#app/accounts/offices/colleagues.server.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { AsOf } from "#app/digests/said/as-of.tsx";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { HowFound } from "#app/digests/said/how-found.tsx";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { ProgressFilter } from "#app/digests/said/progress-filter.tsx";
import { ThemeSection } from "#app/digests/said/theme-section.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-key-points", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const filters = { state: query.get("state") ?? "", assigned: query.get("assigned") ?? "" };
  return {
    ...{ consultation, frame: frameOf(consultation, context), filters },
    said: await findSaidThemes(context.db, official, { consultation, filters }),
    colleagues: await listColleagues(context.db, official, consultation),
  };
}

export default function KeyPointsRoute() {
  const t = useWords();
  const { consultation, frame, said, filters, colleagues } = useLoaderData<typeof loader>();
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.themes-and-key-points")}>
      <div className="app-digest">
        <ArgumentLinks consultation={consultation} current="key-points" />
        {said.followed.isBuilt && said.followed.isBehind && (
          <p className="govuk-body">{t("digest-said.is-behind")}</p>
        )}
        <AsOf at={said.asOf} timeZone={consultation.time_zone} />
        <ProgressFilter filters={filters} colleagues={colleagues} />
        {said.themes.length === 0 && (
          <p className="govuk-body">
            {t(said.isNarrowed ? "digest-edits.filtered-none" : "digest-said.no-key-points")}
          </p>
        )}
        <HowFound languages={said.languages} joins={said.followed.joins} />
        {said.themes.map((theme) => (
          <ThemeSection
            key={theme.id}
            {...{ theme, consultation, mayEdit: said.mayEdit, progress: said.progress }}
          />
        ))}
      </div>
    </ConsultationFrame>
  );
}
