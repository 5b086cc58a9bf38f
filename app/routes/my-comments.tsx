import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { listDrafts, listOwnComments } from "#app/comments/own/list-own-comments.server.ts";
import { OwnCommentEntry } from "#app/comments/own/own-comment-entry.tsx";
import { deleteDraft } from "#app/comments/writing/delete-draft.server.ts";
import { DraftEntry } from "#app/comments/writing/draft-entry.tsx";
import { isMendable } from "#app/comments/writing/mending.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { readTyped } from "#app/http/read-form.server.ts";
import { readPage } from "#app/http/read-page.ts";
import { Pagination } from "#app/ui/pagination.tsx";

export const meta: MetaFunction = () => [{ title: "My comments – Parley" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const author = requireAccount(context, request);
  const { db, now } = context;
  const drafts = await listDrafts(db, author);
  const page = readPage(new URL(request.url).searchParams);
  const { comments, pages } = await listOwnComments(db, author, page);
  return {
    page,
    pages,
    drafts: drafts.map((draft) => ({ ...draft, isOpen: draft.mends !== null || isOpen(draft, now) })),
    comments: comments.map((comment) => {
      const returned = comment.decisions.find(({ outcome }) => outcome === "return");
      const facts = { status: comment.status, returnedAt: returned?.decided_at ?? null, now };
      return { comment, isMendable: isMendable(comment, facts) };
    }),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const author = requireAccount(context, request);
  const { draft = "" } = await readTyped(request);
  await deleteDraft(context.db, author, draft);
  return redirect("/my-comments");
}

export default function MyCommentsPage() {
  const { page, pages, drafts, comments } = useLoaderData<typeof loader>();
  return (
    <>
      <h1 className="govuk-heading-xl">My comments</h1>
      <p className="govuk-body">
        <a className="govuk-link" href="/my-organisations">
          My organisations
        </a>
      </p>
      <h2 className="govuk-heading-l">Drafts</h2>
      {drafts.length === 0 && <p className="govuk-body">You have no draft.</p>}
      <ul className="app-cards">
        {drafts.map(({ isOpen, ...draft }) => (
          <DraftEntry key={draft.id} draft={draft} isOpen={isOpen} />
        ))}
      </ul>
      <h2 className="govuk-heading-l">Sent</h2>
      {pages === 0 && (
        <p className="govuk-body">
          You have sent no comment yet.{" "}
          <a className="govuk-link" href="/consultations">
            See the consultations
          </a>
        </p>
      )}
      <ol className="app-cards">
        {comments.map((entry) => (
          <OwnCommentEntry key={entry.comment.id} {...entry} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} href={(page) => `/my-comments?page=${page}`} />
    </>
  );
}
