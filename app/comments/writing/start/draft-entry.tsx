import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Owner } from "#db/schema.ts";
import { organisationIn, writingAddress } from "../../comment/addresses.ts";
import { SentAt } from "../../comment/sent-at.tsx";

interface ListedDraft {
  id: string;
  owner: Owner;
  /** Since when an organisation's draft is said to be ready for approval. */
  ready_at: string | null;
  reference: string;
  title: string;
  /** The number of the comment that it changes; null for a new comment. */
  changes: number | null;
  updated_at: string;
  time_zone: string;
}

interface Props {
  draft: ListedDraft;
  /** Whose it is, where it is an organisation's. */
  organisation?: string;
  isOpen: boolean;
  isAtRisk?: boolean;
  /** False where other members of the organisation wrote in it, and this one is a drafter. */
  mayDelete?: boolean;
}

/** A draft in its author's list: the way back to it, and the way to be rid of it. */
export function DraftEntry(props: Props) {
  const t = useWords();
  const { draft, organisation, isOpen, isAtRisk = false, mayDelete = true } = props;
  const { id, reference, title, changes, updated_at, time_zone } = draft;
  const name =
    changes === null ? title : t("writing.comment-on", { number: String(changes), consultation: title });
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a
          className="govuk-link"
          href={writingAddress({ reference, changes, organisation: organisationIn(draft.owner) })}
        >
          {name}
        </a>
      </h3>
      <ul className="app-facts">
        {organisation && <li>{t("writing.for-organisation", { organisation })}</li>}
        <li>{reference}</li>
        <li>
          {t("writing.saved-on", {
            when: (
              <SentAt at={updated_at} timeZone={time_zone} attribution={isAtRisk ? "at risk" : "named"} />
            ),
          })}
        </li>
      </ul>
      {draft.ready_at && (
        <p className="govuk-body">
          <strong>{t("writing.ready-for-approval")}</strong>
        </p>
      )}
      {!isOpen && <p className="govuk-body">{t("writing.closed-but-copy")}</p>}
      {mayDelete ? (
        <DeleteForm id={id} name={name} isShared={organisation !== undefined} />
      ) : (
        <p className="govuk-body">{t("writing.others-wrote-too", { organisation: organisation ?? "" })}</p>
      )}
    </li>
  );
}

function DeleteForm({ id, name, isShared }: { id: string; name: string; isShared: boolean }) {
  const t = useWords();
  return (
    <Details summary={t("writing.delete-this-draft", { name, hidden })}>
      <form method="post">
        <p className="govuk-body">
          {t(isShared ? "writing.deleted-for-every-member" : "writing.deleted-for-good")}
        </p>
        <input type="hidden" name="draft" value={id} />
        <Button kind="warning">{t("writing.delete-the-draft")}</Button>
      </form>
    </Details>
  );
}
