import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { CommentedProvisions } from "#app/comments/reading/commented-provisions.tsx";
import { versionAddress, versionsAddress } from "#app/consultations/addresses.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { MeasureContents } from "#app/consultations/measure-contents.tsx";
import { MeasureParts } from "#app/consultations/measure-parts-links.tsx";
import { readMeasure } from "#app/consultations/read-measure.server.ts";
import { writtenIn } from "#app/consultations/text-languages.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { versionOf } from "#app/consultations/versions/find-versions.server.ts";
import { Prose } from "#app/ui/prose.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.consultation-version", {
        version: String(data.number),
        consultation: data.frame.title,
      })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  const { number, measure } = versionOf(consultation, params.number);
  const at = new URL(request.url).searchParams.get("at");
  return {
    ...(await readMeasure(context.db, measure, at)),
    frame: frameOf(consultation, context),
    number,
    language: consultation.language,
  };
}

export default function VersionPage() {
  const { frame, number, language, provisions, preamble, contents, parts, here } =
    useLoaderData<typeof loader>();
  const t = useWords();
  const { reference, measureVersion } = frame;
  const address = versionAddress(reference, number);
  return (
    <ConsultationFrame
      frame={frame}
      current="measure"
      heading={t("versions.new-version", { version: String(number) })}
    >
      {number < measureVersion && (
        <p className="govuk-inset-text">
          {t("versions.earlier-version", { version: String(number) })}{" "}
          <a className="govuk-link" href={`/consultations/${reference}/measure`}>
            {t("versions.read-present")}
          </a>
          {" · "}
          <a className="govuk-link" href={versionsAddress(reference, { from: number, to: measureVersion })}>
            {t("versions.changes-of-it")}
          </a>
        </p>
      )}
      <div className="app-measure">
        <div className="app-measure__ways">
          <MeasureContents {...{ contents, address, language }} />
        </div>
        <div className="app-measure__text">
          <MeasureParts {...{ parts, here, address }} label={t("consultations.parts-of-the-measure")} />
          {preamble && <Prose html={preamble} {...writtenIn(language)} />}
          <CommentedProvisions
            provisions={provisions.map((provision) => ({ ...provision, points: 0, first: [] }))}
            reference={reference}
            isOpen={false}
            language={language}
          />
          <MeasureParts {...{ parts, here, address }} label={t("consultations.more-parts-of-the-measure")} />
        </div>
      </div>
    </ConsultationFrame>
  );
}
