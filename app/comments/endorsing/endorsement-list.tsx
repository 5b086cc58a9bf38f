import { ButtonLink } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
  const { page, pages, endorsements } = listed;
  const address = commentAddress(consultation.reference, comment.number);
  if (endorsements.length === 0 && !mayEndorse && !mayWithdraw) return null;
  return (
    <section className="app-endorsements" aria-labelledby="endorsed-by">
      <h2 className="govuk-heading-m" id="endorsed-by">
        {t("endorsing.endorsed-by")}
      </h2>
      {endorsements.length === 0 && <p className="govuk-body">{t("endorsing.nobody-yet")}</p>}
      <ul className="app-endorsements__list">
        {endorsements.map((endorsement) => (
          <li key={endorsement.id}>
            <EndorserName endorser={endorsement} linked />
            <ul className="app-facts">
              <li>{t(`terms.group ${endorsement.stakeholder_group}`)}</li>
              <li>{t.displayName("region", endorsement.country)}</li>
              <li>
                <Moment at={endorsement.created_at} timeZone={consultation.time_zone} />
              </li>
              {endorsement.comment_version < (comment.published_version ?? 0) && (
                <li>{t("endorsing.before-the-change")}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(page) => `${address}?page=${page}#endorsed-by`} />
      {(mayEndorse || mayWithdraw) && (
        <ButtonLink kind="secondary" href={`${address}/endorse`}>
          {t(wayOn(mayEndorse, mayWithdraw))}
        </ButtonLink>
      )}
    </section>
  );
}

function wayOn(mayEndorse: boolean, mayWithdraw: boolean) {
  if (!mayWithdraw) return "endorsing.endorse-this-comment";
  return mayEndorse ? "endorsing.endorse-or-withdraw" : "endorsing.withdraw-an-endorsement";
}
