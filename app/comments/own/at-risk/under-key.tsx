import type { Frame } from "#app/consultations/frame.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { useWords } from "#app/words/use-words.ts";
import { atRiskAddress, commentAddress, writingAddress } from "../../comment/addresses.ts";
import { LapseNote } from "../../writing/at-risk/lapse-note.tsx";
import { DraftEntry } from "../../writing/start/draft-entry.tsx";
import { OwnCommentEntry } from "../own-comment-entry.tsx";
import type { UnderKey } from "./under-key.server.ts";

interface Props {
  frame: Frame;
  under: UnderKey;
  mayBegin: boolean;
}

/** What a key opens on a consultation: the draft, and what became of what was sent. */
export function UnderKeyList({ frame, under, mayBegin }: Props) {
  const t = useWords();
  const { reference } = frame;
  const { drafts, comments, page, pages } = under;
  return (
    <>
      <h2 className="govuk-heading-m">{t("own-comments.draft")}</h2>
      {drafts.length === 0 && (
        <p className="govuk-body">
          {t(pages === 0 ? "own-comments.you-saved-nothing" : "own-comments.you-have-no-draft")}
        </p>
      )}
      <ul className="app-cards">
        {drafts.map(({ isOpen, ...draft }) => (
          <DraftEntry key={draft.id} draft={draft} isOpen={isOpen} isAtRisk />
        ))}
      </ul>
      {drafts.length > 0 && pages === 0 && <LapseNote frame={frame} />}
      {mayBegin && drafts.length === 0 && (
        <ButtonLink href={writingAddress({ reference })}>
          {t(pages === 0 ? "consultations.write-a-comment" : "own-comments.write-another-comment")}
        </ButtonLink>
      )}
      {comments.length > 0 && <h2 className="govuk-heading-m">{t("own-comments.sent")}</h2>}
      <ol className="app-cards">
        {comments.map((entry) => (
          <OwnCommentEntry key={entry.comment.id} {...entry} mayTakeBack />
        ))}
      </ol>
      {comments.length > 0 && (
        <ul className="app-links">
          {comments.map(({ comment: { number } }) => (
            <li key={number}>
              <a className="govuk-link" href={commentAddress(reference, number, "/authorship")}>
                {t("own-comments.prove-it-is-yours", { number: String(number) })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} href={(page) => `${atRiskAddress(reference)}?page=${page}`} />
    </>
  );
}
