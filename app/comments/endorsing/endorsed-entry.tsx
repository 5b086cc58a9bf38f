import { Moment } from "#app/ui/moment.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import { AuthorName } from "../comment/attribution.tsx";
import type { listEndorsed } from "./list-endorsements.server.ts";

type Endorsed = Awaited<ReturnType<typeof listEndorsed>>["endorsements"][number];

/** A comment that an organisation has endorsed: by whom, on what, and since when. */
export function EndorsedEntry({ endorsement }: { endorsement: Endorsed }) {
  const t = useWords();
  const { number, reference, title, time_zone, created_at } = endorsement;
  const author = { ...endorsement, stakeholder_group: null, country: null };
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          {t("endorsing.comment-of", {
            author: <AuthorName author={author} />,
            number: String(number),
            hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
          })}
        </a>
      </h3>
      <p className="govuk-body">{t("endorsing.comment-on", { number: String(number), title })}</p>
      <ul className="app-facts">
        <li>{reference}</li>
        <li>{t("endorsing.endorsed-on", { when: <Moment at={created_at} timeZone={time_zone} /> })}</li>
      </ul>
    </li>
  );
}
