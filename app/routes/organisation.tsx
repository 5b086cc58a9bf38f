import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { findOrganisation, findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { organisationAddress } from "#app/accounts/organisations/organisation.ts";
import { ForMembers, OrganisationFacts } from "#app/accounts/organisations/organisation-facts.tsx";
import { mayManage, mayReadMembers } from "#app/accounts/permissions.ts";
import { EndorsedEntry } from "#app/comments/endorsing/endorsed-entry.tsx";
import { listEndorsed } from "#app/comments/endorsing/list-endorsements.server.ts";
import { listOrganisationComments } from "#app/comments/reading/list-organisation-comments.server.ts";
import { OrganisationCommentEntry } from "#app/comments/reading/organisation-comment-entry.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { searchAddress } from "#app/search/search-filters.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) => data?.organisation.name ?? t("ui.not-found"));

export async function loader({ request, params, context: { db, account } }: LoaderFunctionArgs) {
  const organisation = await findOrganisation(db, params.organisation);
  const role = await findRole(db, account, organisation.id);
  const query = new URL(request.url).searchParams;
  const endorsementsPage = wholeNumber(query.get("endorsements") ?? "") || 1;
  return {
    organisation,
    isMember: mayReadMembers(role),
    mayManage: mayManage(role),
    sent: await listOrganisationComments(db, organisation.id, readPage(query)),
    endorsed: await listEndorsed(db, organisation.id, endorsementsPage),
  };
}

export default function OrganisationPage() {
  const t = useWords();
  const { organisation, isMember, mayManage, sent, endorsed } = useLoaderData<typeof loader>();
  const address = organisationAddress(organisation.id);
  const pageAddress = (page: number, endorsements: number) =>
    `${address}?page=${page}&endorsements=${endorsements}`;
  return (
    <>
      <p className="app-head__over">{t("organisations.organisation")}</p>
      <h1 className="govuk-heading-xl">{organisation.name}</h1>
      {organisation.description && (
        <p className="govuk-body app-typed" dir="auto">
          {organisation.description}
        </p>
      )}
      <OrganisationFacts organisation={organisation} />
      <p className="govuk-body app-quiet">{t("organisations.says-of-itself")}</p>
      {isMember && <ForMembers address={address} mayManage={mayManage} />}
      <h2 className="govuk-heading-l" id="comments">
        {t("organisations.comments")}
      </h2>
      {sent.comments.length === 0 && <p className="govuk-body">{t("organisations.no-comments")}</p>}
      {sent.comments.length > 0 && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={searchAddress({ kind: "comment", organisation: organisation.name })}
          >
            {t("organisations.narrow-comments")}
          </a>
        </p>
      )}
      <ol className="app-cards">
        {sent.comments.map((comment) => (
          <OrganisationCommentEntry key={comment.id} comment={comment} />
        ))}
      </ol>
      <Pagination
        page={sent.page}
        pages={sent.pages}
        href={(page) => `${pageAddress(page, endorsed.page)}#comments`}
      />
      <h2 className="govuk-heading-l" id="endorsements">
        {t("organisations.endorsements")}
      </h2>
      {endorsed.endorsements.length === 0 && (
        <p className="govuk-body">{t("organisations.no-endorsements")}</p>
      )}
      <ul className="app-cards">
        {endorsed.endorsements.map((endorsement) => (
          <EndorsedEntry key={endorsement.id} endorsement={endorsement} />
        ))}
      </ul>
      <Pagination
        page={endorsed.page}
        pages={endorsed.pages}
        href={(page) => `${pageAddress(sent.page, page)}#endorsements`}
      />
    </>
  );
}
