import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { shorten } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { CampaignDigest } from "./campaigns.server.ts";
import { authorWords } from "./words-of.ts";

interface Props {
  campaign: CampaignDigest;
  reference: string;
  /** The page with all letters of the campaign, where this is not it. */
  own?: string;
  complete: boolean;
}

/** The letter of a campaign, and below it only what other comments say that it does not. */
export function CampaignLetters({ campaign, reference, own, complete }: Props) {
  const t = useWords();
  const { id, comments, positions, letter, adding, alike, compared } = campaign;
  return (
    <>
      <ul className="app-facts">
        <li>
          <a className="govuk-link" href={commentsAddress(reference, { campaign: id })}>
            {t("quantities.comments", { count: comments })}
          </a>
        </li>
        {positions.map(({ position, comments }) => (
          <li key={position}>
            {positionWords(t, position)} {t.number(comments)}
          </li>
        ))}
      </ul>
      {campaign.byRule !== undefined && (
        <p className="govuk-body">{t("digests.decided-by-rule", { count: campaign.byRule })}</p>
      )}
      <TheLetter letter={letter} reference={reference} complete={complete && own === undefined} />
      {alike > 0 && <p className="govuk-body">{t("digests.say-nothing-else", { count: alike })}</p>}
      {adding.length > 0 && (
        <Details
          summary={t("digests.what-was-added", { count: adding.length })}
          open={complete || adding.length <= 3}
        >
          <ul className="app-quotes">
            {adding.map((letter) => (
              <AddingLetter key={letter.number} letter={letter} reference={reference} />
            ))}
          </ul>
        </Details>
      )}
      {own && compared + 1 < comments && (
        <p className="govuk-body">
          {t("digests.were-compared", {
            compared: compared + 1,
            comments,
            link: (words) => (
              <a className="govuk-link" href={own}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </>
  );
}

type TheLetterProps = Pick<Props, "reference" | "complete"> & Pick<CampaignDigest, "letter">;

function TheLetter({ letter, reference, complete }: TheLetterProps) {
  const t = useWords();
  return (
    <blockquote className="app-campaign__text">
      <Passage text={letter.text} open={complete} />
      <footer className="app-quote__source">
        {t("digests.the-letter", {
          number: String(letter.number),
          author: authorWords(t, letter),
          link: (words) => (
            <a className="govuk-link" href={commentAddress(reference, letter.number)}>
              {words}
            </a>
          ),
        })}
      </footer>
    </blockquote>
  );
}

interface LetterProps {
  letter: CampaignDigest["adding"][number];
  reference: string;
}

/** What one comment says that the letter does not. */
function AddingLetter({ letter, reference }: LetterProps) {
  const t = useWords();
  return (
    <li className="app-quote">
      <p className="app-quote__source">
        {t("digests.comment-by", {
          number: String(letter.number),
          author: authorWords(t, letter),
          link: (words) => (
            <a className="govuk-link" href={commentAddress(reference, letter.number)}>
              {words}
            </a>
          ),
        })}
        {" · "}
        {letter.position ? positionWords(t, letter.position) : t("comment.position-not-stated")}
      </p>
      <ul className="govuk-list app-additions">
        {letter.additions.map(({ kind, sentence, start }) => (
          <li key={start}>
            <span className="app-quiet">
              {t(kind === "added" ? "digests.added" : "digests.put-differently")}
            </span>{" "}
            {sentence}
          </li>
        ))}
      </ul>
    </li>
  );
}

const shortText = 400;

/** A text by its paragraphs; a long one opens on request. */
function Passage({ text, open }: { text: string; open: boolean }) {
  const t = useWords();
  const paragraphs = text.split("\n").map((line, index) => ({ line, key: `${index}` }));
  const whole = paragraphs.map(({ line, key }) => <p key={key}>{line}</p>);
  if (text.length <= shortText) return <>{whole}</>;
  return (
    <>
      {!open && <p>{shorten(t, text, shortText)}</p>}
      <Details summary={t("digests.whole-text")} open={open}>
        {whole}
      </Details>
    </>
  );
}
