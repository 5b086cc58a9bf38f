import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { pointAddress } from "#app/comments/comment/addresses.ts";
import { PointCard } from "#app/comments/reading/point-card.tsx";
import { PointsBelow } from "#app/comments/reading/points-below.tsx";
import {
  countPointEntries,
  countPoints,
  listPoints,
  pointsAtOnce,
  withPoints,
} from "#app/comments/reading/published-points.server.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { findCounterparts } from "#app/consultations/joint/counterparts.server.ts";
import { readProvision } from "#app/consultations/provision-context.server.ts";
import { AboveProvision, BelowProvision, BesideProvision } from "#app/consultations/provision-context.tsx";
import { ProvisionText } from "#app/consultations/provision-text.tsx";
import { QuestionsAbout } from "#app/consultations/questions/questions-about.tsx";
import { MeasureNotTranslated } from "#app/consultations/translations/measure-not-translated.tsx";
import { readAsked, readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { listEarlierLabels } from "#app/consultations/versions/find-versions.server.ts";
import { ProvisionHistory } from "#app/consultations/versions/provision-history.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.consultation-provision", { provision: data.provision.label, consultation: data.frame.title })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const { provision, below: standing, ...around } = await readProvision(db, consultation, params.anchor);
  const page = readPage(new URL(request.url).searchParams);
  const { id: provisionId, ...shown } = provision;
  const count = (await countPoints(db, consultation.id, [provisionId])).get(provisionId) ?? 0;
  const below = await withPoints(db, consultation.id, standing);
  const entries = await countPointEntries(db, consultation.id, provisionId);
  return {
    ...around,
    frame: frameOf(consultation, context),
    counterparts: await findCounterparts(db, consultation, provision.anchor),
    provision: shown,
    labels: await listEarlierLabels(db, provision),
    below: below.map(({ id, ...child }) => child),
    questions: (await readAsked(db, consultation)).filter((asked) => asked.provision === provision.anchor),
    count,
    points: await listPoints(db, { consultationId: consultation.id, provisionId, page }),
    page,
    pages: Math.ceil(entries / pointsAtOnce),
  };
}

export default function ProvisionPage() {
  const shown = useLoaderData<typeof loader>();
  const { frame, provision, labels, above, below, isCut, before, after, count, points, page, pages } = shown;
  const t = useWords();
  const { reference } = frame;
  const language = frame.text.measureLanguage;
  const address = (anchor: string) => provisionAddress(reference, anchor);
  return (
    <ConsultationFrame
      frame={frame}
      current="measure"
      heading={provision.label}
      counterparts={shown.counterparts}
    >
      <MeasureNotTranslated text={frame.text} />
      <ProvisionHistory
        {...{ reference, labels, language }}
        anchor={provision.anchor}
        removed_in={provision.removed_in}
      />
      <AboveProvision above={above} address={address} language={language} />
      <div className="app-provision-alone">
        <ProvisionText
          provision={provision}
          indent={0}
          level={2}
          address={address(provision.anchor)}
          language={language}
        />
        <BelowProvision {...{ below, isCut, address, language }} depth={provision.depth} />
      </div>
      <div className="app-actions">
        {frame.stage === "open" && provision.removed_in === null && (
          <ButtonLink href={pointAddress({ reference }, provision.anchor)}>
            {t("consultations.comment-on-this")}
          </ButtonLink>
        )}
        {provision.removed_in === null && (
          <a
            className="govuk-link"
            href={`/consultations/${reference}/measure?at=${provision.anchor}#${provision.anchor}`}
          >
            {t("consultations.see-it-in-the-measure")}
          </a>
        )}
      </div>
      <QuestionsAbout reference={reference} questions={shown.questions} />
      <section className="app-provision-points" id="points" aria-labelledby="points-heading">
        <h2 className="govuk-heading-m" id="points-heading">
          {count === 0
            ? t("consultations.no-point-published")
            : t("consultations.so-many-published-points", { count })}
        </h2>
        <ul className="app-points">
          {points.map((point) => (
            <PointCard key={point.id} point={point} reference={reference} anchor={provision.anchor} />
          ))}
        </ul>
        <Pagination
          page={page}
          pages={pages}
          href={(page) => `${address(provision.anchor)}?page=${page}#points`}
        />
      </section>
      <PointsBelow below={below} reference={reference} />
      <BesideProvision before={before} after={after} address={address} />
    </ConsultationFrame>
  );
}
