import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { CommentedProvisions } from "#app/comments/reading/commented-provisions.tsx";
import { withPoints } from "#app/comments/reading/published-points.server.ts";
import type { Stage } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { SupportingDocuments } from "#app/consultations/documents/document-list.tsx";
import { listDocuments } from "#app/consultations/documents/find-documents.server.ts";
import { FindProvision, FoundProvisions } from "#app/consultations/find-provision.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { MeasureContents } from "#app/consultations/measure-contents.tsx";
import { MeasureParts } from "#app/consultations/measure-parts-links.tsx";
import { findInMeasure, readMeasure } from "#app/consultations/read-measure.server.ts";
import { writtenIn } from "#app/consultations/text-languages.ts";
import { MeasureNotTranslated } from "#app/consultations/translations/measure-not-translated.tsx";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { listVersions } from "#app/consultations/versions/find-versions.server.ts";
import { VersionNote } from "#app/consultations/versions/version-note.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.consultation-measure", { consultation: data.frame.title }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const query = new URL(request.url).searchParams;
  const asked = (query.get("find") ?? "").trim().slice(0, 100);

  const { provisions, preamble, ...measure } = await readMeasure(db, consultation, query.get("at"));
  return {
    ...measure,
    frame: frameOf(consultation, context),
    versions: await listVersions(db, consultation),
    documents: await listDocuments(db, consultation.id),
    asked,
    found: asked ? await findInMeasure(db, consultation, asked) : null,
    text: asked ? null : { preamble, provisions: await withPoints(db, consultation.id, provisions) },
  };
}

export default function MeasurePage() {
  const { frame, versions, documents, asked, total, parts, here, contents, text, found } =
    useLoaderData<typeof loader>();
  const t = useWords();
  const address = `/consultations/${frame.reference}/measure`;
  const language = frame.text.measureLanguage;
  const isOpen = frame.stage === "open";
  return (
    <ConsultationFrame frame={frame} current="measure" heading={t("consultations.the-measure")}>
      <MeasureNotTranslated text={frame.text} />
      <VersionNote frame={frame} versions={versions} />
      <div className="app-measure">
        <div className="app-measure__ways">
          <FindProvision address={address} asked={asked} />
          <MeasureContents
            language={language}
            contents={text ? contents : contents.map((entry) => ({ ...entry, isShown: false }))}
            address={address}
          />
          <SupportingDocuments documents={documents} reference={frame.reference} timeZone={frame.time_zone} />
        </div>
        <div className="app-measure__text">
          <FoundProvisions address={address} asked={asked} found={found} language={language} />
          {text && (
            <>
              <p className="govuk-body app-quiet">
                {t(`consultations.${howToComment(frame.stage)}`, { count: total })}
              </p>
              <MeasureParts
                parts={parts}
                here={here}
                address={address}
                label={t("consultations.parts-of-the-measure")}
              />
              {text.preamble && <Prose html={text.preamble} {...writtenIn(language)} />}
              <CommentedProvisions
                provisions={text.provisions}
                reference={frame.reference}
                isOpen={isOpen}
                language={language}
              />
              <MeasureParts
                parts={parts}
                here={here}
                address={address}
                label={t("consultations.more-parts-of-the-measure")}
              />
            </>
          )}
        </div>
      </div>
    </ConsultationFrame>
  );
}

function howToComment(stage: Stage) {
  if (stage === "open") return "provisions-to-comment-on";
  if (stage === "announced" || stage === "draft") return "provisions-to-comment-on-later";
  return "provisions-commented-on";
}
