import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { commentsAddress, writingAddress } from "#app/comments/comment/addresses.ts";
import { commentsAPage, isNarrowed, readFilters } from "#app/comments/comment/filters.ts";
import { CommentEntry } from "#app/comments/reading/comment-entry.tsx";
import { CommentFilterForm } from "#app/comments/reading/comment-filter-form.tsx";
import { FoldNote } from "#app/comments/reading/fold-note.tsx";
import { listComments } from "#app/comments/reading/list-comments.server.ts";
import { Narrowing } from "#app/comments/reading/narrowing.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readAsked, readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { searchAddress } from "#app/search/search-filters.ts";
import { SearchForm } from "#app/search/search-form.tsx";
import { BeyondPages } from "#app/ui/beyond-pages.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.comments", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const query = new URL(request.url).searchParams;
  const filters = readFilters(query);
  const page = readPage(query);
  return {
    frame: frameOf(consultation, context),
    filters,
    page,
    questions: filters.answer ? await readAsked(db, consultation) : [],
    ...(await listComments(db, consultation, { filters, page })),
  };
}

export default function CommentsPage() {
  const t = useWords();
  const { frame, filters, page, questions, ...listed } = useLoaderData<typeof loader>();
  const { counted, comments, counts, replies } = listed;
  const { reference, stage } = frame;
  const addressOf = (page: number) => commentsAddress(reference, filters, page);
  const total = counted.comments;
  const pages = Math.ceil(counted.entries / commentsAPage);
  return (
    <ConsultationFrame frame={frame} current="comments" heading={t("reading.comments")}>
      {stage === "open" && (
        <ButtonLink href={writingAddress({ reference })}>{t("consultations.write-a-comment")}</ButtonLink>
      )}
      <SearchForm within={{ consultation: reference, kind: "comment" }} />
      <CommentFilterForm reference={reference} filters={filters} counts={counts} />
      <h2 className="govuk-heading-m">{t("quantities.comments", { count: total })}</h2>
      <Narrowing reference={reference} filters={filters} questions={questions} />
      {replies > 0 && (
        <p className="govuk-body">
          {t("reading.replies-below", {
            count: replies,
            link: (words) => (
              <a className="govuk-link" href={searchAddress({ consultation: reference, kind: "reply" })}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <FoldNote reference={reference} filters={filters} counts={counted} />
      {total === 0 && (
        <p className="govuk-body">
          {t(isNarrowed(filters) ? "reading.none-fits" : "reading.none-published")}
        </p>
      )}
      {comments.length > 0 && (
        <ol className="app-cards">
          {comments.map((comment) => (
            <CommentEntry key={comment.number} comment={comment} consultation={frame} filters={filters} />
          ))}
        </ol>
      )}
      {page > pages && total > 0 && <BeyondPages pages={pages} first={addressOf(1)} />}
      {page <= pages && <Pagination page={page} pages={pages} href={addressOf} />}
    </ConsultationFrame>
  );
}
