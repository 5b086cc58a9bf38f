import { useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { organisationIn } from "#app/comments/comment/addresses.ts";
import { deleteDraft } from "#app/comments/drafts/delete-draft.server.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { OwnCommentEntry } from "#app/comments/own/own-comment-entry.tsx";
import { viewOwn } from "#app/comments/own/view-own.server.ts";
import { myCommentsAddress } from "#app/comments/own/whose.ts";
import { WhoseList } from "#app/comments/own/whose-list.tsx";
import { DraftEntry } from "#app/comments/writing/start/draft-entry.tsx";
import { AnsweredFlags } from "#app/moderation/flags/answered-flags.tsx";
import { listAnsweredFlags } from "#app/moderation/flags/own-flags.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.my-comments"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const query = new URL(request.url).searchParams;
  const own = await viewOwn(context, account, { of: query.get("for") ?? "", page: readPage(query) });
  return { ...own, flags: await listAnsweredFlags(context.db, account) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { draft = "" } = await readTyped(request);
  await deleteDraft(context.db, { account, owners: await ownersActedFor(context) }, draft);
  return redirect(myCommentsAddress(new URL(request.url).searchParams.get("for") ?? ""));
}

export default function MyCommentsPage() {
  const t = useWords();
  const { page, pages, asked, organisations, drafts, comments, flags } = useLoaderData<typeof loader>();
  const names = Object.fromEntries(organisations.map(({ id, name }) => [id, name]));
  return (
    <>
      <h1 className="govuk-heading-xl">{t("titles.my-comments")}</h1>
      <p className="govuk-body">
        <a className="govuk-link" href="/my-organisations">
          {t("titles.my-organisations")}
        </a>
      </p>
      <WhoseList organisations={organisations} asked={asked} />
      <h2 className="govuk-heading-l">{t("own-comments.drafts")}</h2>
      {drafts.length === 0 && (
        <p className="govuk-body">{t(asked ? "own-comments.no-draft" : "own-comments.you-have-no-draft")}</p>
      )}
      <ul className="app-cards">
        {drafts.map(({ isOpen, mayDelete, ...draft }) => (
          <DraftEntry
            key={draft.id}
            draft={draft}
            organisation={names[organisationIn(draft.owner) ?? ""]}
            isOpen={isOpen}
            mayDelete={mayDelete}
          />
        ))}
      </ul>
      <h2 className="govuk-heading-l">{t("own-comments.sent")}</h2>
      {pages === 0 && (
        <p className="govuk-body">
          {t(asked ? "own-comments.none-sent" : "own-comments.you-sent-none", {
            link: (words) => (
              <a className="govuk-link" href="/consultations">
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <ol className="app-cards">
        {comments.map((entry) => (
          <OwnCommentEntry
            key={entry.comment.id}
            {...entry}
            organisation={names[organisationIn(entry.comment.owner) ?? ""]}
          />
        ))}
      </ol>
      <Pagination page={page} pages={pages} href={(page) => myCommentsAddress(asked, page)} />
      <AnsweredFlags flags={flags} />
    </>
  );
}
