import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { publishedFigures } from "#app/comments/reading/published-figures.server.ts";
import { PublishedSoFar } from "#app/comments/reading/published-so-far.tsx";
import { WritingFor } from "#app/comments/writing/shared/writing-for.tsx";
import { ConsultationFacts } from "#app/consultations/consultation-facts.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { History } from "#app/consultations/history.tsx";
import { HowToTakePart } from "#app/consultations/how-to-take-part.tsx";
import { listEvents } from "#app/consultations/list-events.server.ts";
import { topContents } from "#app/consultations/measure-parts.ts";
import { QuestionsAsked } from "#app/consultations/questions/questions-list.tsx";
import { readOutline } from "#app/consultations/read-measure.server.ts";
import { findSubjects } from "#app/consultations/subjects/store-subjects.server.ts";
import { SubjectList } from "#app/consultations/subjects/subject-list.tsx";
import { writtenIn } from "#app/consultations/text-languages.ts";
import { readAsked, readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { listPublicDigests } from "#app/digests/snapshots/public-digests.server.ts";
import { PublicDigests } from "#app/digests/snapshots/public-digests.tsx";
import { SearchForm } from "#app/search/search-form.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) => (data ? data.frame.title : t("ui.not-found")));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, account, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const [events, figures, outline, questions, digests] = await Promise.all([
    listEvents(db, consultation, { now }),
    publishedFigures(db, consultation.id),
    readOutline(db, consultation),
    readAsked(db, consultation),
    listPublicDigests(db, consultation.id),
  ]);
  const { summary, authority, contact, moderation } = consultation;
  const frame = frameOf(consultation, context);
  return {
    frame,
    organisations: account && frame.stage === "open" ? await listOwnOrganisations(db, account) : [],
    facts: { summary, authority, contact, moderation },
    events,
    figures,
    contents: topContents(outline),
    provisions: outline.length,
    questions,
    digests,
    subjects: await findSubjects(db, consultation.id),
  };
}

export default function ConsultationPage() {
  const shown = useLoaderData<typeof loader>();
  const { frame, organisations, facts, events, figures, contents, provisions, questions, digests } = shown;
  const t = useWords();
  const measure = `/consultations/${frame.reference}/measure`;
  return (
    <ConsultationFrame frame={frame} current="overview">
      <div className="app-overview">
        <div>
          <p className="app-lede app-overview__summary" {...writtenIn(frame.text.language)}>
            {facts.summary}
          </p>
          <SearchForm within={{ consultation: frame.reference }} />
          <HowToTakePart frame={frame} />
          <WritingFor reference={frame.reference} organisations={organisations} />
          <h2 className="govuk-heading-m">{t("consultations.what-is-in-the-measure")}</h2>
          <ul className="app-overview__contents" {...writtenIn(frame.text.measureLanguage)}>
            {contents.map(({ anchor, label, title }) => (
              <li key={anchor}>
                <a className="govuk-link" href={`${measure}?at=${anchor}#${anchor}`}>
                  {title || label}
                </a>
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            <a className="govuk-link" href={measure}>
              {t("consultations.all-provisions", { count: provisions })}
            </a>
          </p>
          <QuestionsAsked reference={frame.reference} questions={questions} />
        </div>
        <div>
          <PublishedSoFar figures={figures} frame={frame} />
          <PublicDigests digests={digests} frame={frame} />
          <ConsultationFacts frame={frame} facts={facts} />
          <SubjectList {...shown.subjects} />
          {events.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{t("consultations.what-has-happened")}</h2>
              <History events={events} timeZone={frame.time_zone} authority={facts.authority} />
            </>
          )}
        </div>
      </div>
    </ConsultationFrame>
  );
}
