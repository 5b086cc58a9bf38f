import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { versionAddress } from "#app/consultations/addresses.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { readPublicDigest } from "#app/digests/snapshots/public-digests.server.ts";
import { ToldDigestView } from "#app/digests/snapshots/told-digest-view.tsx";
import { ToldFiles } from "#app/digests/told/told-files.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.consultation-digest", { consultation: data.frame.title }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  return {
    frame: frameOf(consultation, context),
    ...(await readPublicDigest(context.db, consultation.id, params.number)),
  };
}

export default function PublicDigestPage() {
  const { frame, told, gone, number, made_at, measure_version } = useLoaderData<typeof loader>();
  const t = useWords();
  const when = <FullMoment at={made_at} timeZone={frame.time_zone} />;
  return (
    <ConsultationFrame frame={frame} current={null} heading={t("snapshots.digest")}>
      <p className="govuk-body">{t("snapshots.as-it-stood", { when })}</p>
      {frame.measureVersion > 1 && (
        <p className="govuk-body">
          <a className="govuk-link" href={versionAddress(frame.reference, measure_version)}>
            {t("snapshots.of-version", { version: String(measure_version) })}
          </a>
        </p>
      )}
      <ToldFiles reference={frame.reference} number={number} />
      <ToldDigestView told={told} reference={frame.reference} gone={gone} />
    </ConsultationFrame>
  );
}
