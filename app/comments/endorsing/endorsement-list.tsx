import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/phrases.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { commentAddress } from "../comment/addresses.ts";
import { EndorserName } from "./endorser-name.tsx";
import type { ShownEndorsement } from "./list-endorsements.server.ts";

interface Props {
  comment: { number: number; published_version: number | null };
  consultation: { reference: string; time_zone: string };
  listed: { page: number; pages: number; endorsements: ShownEndorsement[] };
  mayEndorse: boolean;
  /** Whether the reader has one here to take back. */
  mayWithdraw: boolean;
}

/** Who has put their name under a comment, by name and never as a number: an endorsement is no vote. */
export function EndorsementList({ comment, consultation, listed, mayEndorse, mayWithdraw }: Props) {
  const { page, pages, endorsements } = listed;
  const address = commentAddress(consultation.reference, comment.number);
  if (endorsements.length === 0 && !mayEndorse && !mayWithdraw) return null;
  return (
    <section className="app-endorsements" aria-labelledby="endorsed-by">
      <h2 className="govuk-heading-m" id="endorsed-by">
        Endorsed by
      </h2>
      {endorsements.length === 0 && <p className="govuk-body">Nobody yet.</p>}
      <ul className="app-endorsements__list">
        {endorsements.map((endorsement) => (
          <li key={endorsement.id}>
            <EndorserName endorser={endorsement} linked />
            <ul className="app-facts">
              <li>{capital(endorsement.stakeholder_group)}</li>
              <li>{countryName(endorsement.country)}</li>
              <li>
                <Moment at={endorsement.created_at} timeZone={consultation.time_zone} />
              </li>
              {endorsement.comment_version < (comment.published_version ?? 0) && (
                <li>Before the comment was changed</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(page) => `${address}?page=${page}#endorsed-by`} />
      {(mayEndorse || mayWithdraw) && (
        <ButtonLink kind="secondary" href={`${address}/endorse`}>
          {wayOn(mayEndorse, mayWithdraw)}
        </ButtonLink>
      )}
    </section>
  );
}

function wayOn(mayEndorse: boolean, mayWithdraw: boolean) {
  if (!mayWithdraw) return "Endorse this comment";
  return mayEndorse ? "Endorse, or withdraw an endorsement" : "Withdraw an endorsement";
}
