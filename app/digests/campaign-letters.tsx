import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { capital, counted, shortened } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { authorWords } from "./author-words.ts";
import type { CampaignDigest } from "./campaigns.server.ts";

interface Props {
  campaign: CampaignDigest;
  reference: string;
  /** The page with all letters of the campaign, where this is not it. */
  own?: string;
  complete: boolean;
}

/** The first text of a campaign, and below it only what other letters say that it does not. */
export function CampaignLetters({ campaign, reference, own, complete }: Props) {
  const { id, comments, positions, first, adding, alike, compared } = campaign;
  return (
    <>
      <ul className="app-facts">
        <li>
          <a className="govuk-link" href={commentsAddress(reference, { campaign: id })}>
            {counted(comments, "comment")}
          </a>
        </li>
        {positions.map(({ position, comments }) => (
          <li key={position}>
            {capital(position)} {comments}
          </li>
        ))}
      </ul>
      <blockquote className="app-campaign__text">
        <Passage text={first.text} open={complete} />
        <footer className="app-quote__source">
          The first of them,{" "}
          <a className="govuk-link" href={commentAddress(reference, first.number)}>
            comment {first.number}
          </a>
          , {authorWords(first)}
        </footer>
      </blockquote>
      {alike > 0 && (
        <p className="govuk-body">
          {counted(alike, "further comment")} {alike === 1 ? "says" : "say"} nothing else.
        </p>
      )}
      {adding.length > 0 && (
        <Details
          summary={`What ${counted(adding.length, "comment")} added`}
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
          The first {compared + 1} comments were compared here.{" "}
          <a className="govuk-link" href={own}>
            What all {comments} comments added
          </a>
        </p>
      )}
    </>
  );
}

interface LetterProps {
  letter: CampaignDigest["adding"][number];
  reference: string;
}

/** What one letter says that the first does not. */
function AddingLetter({ letter, reference }: LetterProps) {
  return (
    <li className="app-quote">
      <p className="app-quote__source">
        <a className="govuk-link" href={commentAddress(reference, letter.number)}>
          Comment {letter.number}
        </a>
        , {authorWords(letter)} · {capital(letter.position)}
      </p>
      <ul className="govuk-list app-additions">
        {letter.additions.map(({ kind, sentence }) => (
          <li key={sentence}>
            <span className="app-quiet">{kind === "added" ? "Added:" : "Put differently:"}</span> {sentence}
          </li>
        ))}
      </ul>
    </li>
  );
}

const shortText = 400;

/** A text by its paragraphs; a long one opens on request. */
function Passage({ text, open }: { text: string; open: boolean }) {
  const paragraphs = text.split("\n").map((line, index) => ({ line, key: `${index}` }));
  const whole = paragraphs.map(({ line, key }) => <p key={key}>{line}</p>);
  if (text.length <= shortText) return <>{whole}</>;
  return (
    <>
      {!open && <p>{shortened(text, shortText)}</p>}
      <Details summary="The whole text" open={open}>
        {whole}
      </Details>
    </>
  );
}
