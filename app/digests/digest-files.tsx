import { Details } from "#app/ui/details.tsx";
import { digestAddress } from "./addresses.ts";

/** The digest to take away, and what its files hold. */
export function DigestFiles({
  consultation,
}: {
  consultation: { government_code: string; reference: string };
}) {
  const address = (part: string) => digestAddress(consultation, part);
  return (
    <>
      <ul className="app-actions govuk-list">
        <li>
          <a className="govuk-link" href={address("/print")}>
            Page to print
          </a>
        </li>
        <li>
          <a className="govuk-link" href={address(".csv")}>
            Figures (CSV)
          </a>
        </li>
        <li>
          <a className="govuk-link" href={address("/comments.csv")}>
            Comments, points and answers (CSV)
          </a>
        </li>
      </ul>
      <Details summary="What is in the files">
        <p>
          Figures: one a row. <code>section</code> says what it counts, <code>key1</code> and{" "}
          <code>key2</code> what it is broken down by, <code>count</code> how many, <code>address</code> where
          the comments behind it are.
        </p>
        <p>
          Comments, points and answers: a row for the remarks of each published comment, one for each of its
          points and each wording that it proposes, one for each answer to the authority’s questions (one for
          each choice that was ticked), one for each thing that its technical and human-rights input says,{" "}
          <code>field</code> naming it, and one for each of its public files with the words in it; with the
          author as far as it is stated, times in UTC, and the text as it was written. The number in{" "}
          <code>comment</code> is the same in all rows of a comment. Replies are left out.
        </p>
        <p>
          Both are UTF-8 with a byte order mark, so that spreadsheets show every language rightly. A cell that
          begins with a sign that a spreadsheet would run as a formula has an apostrophe in front.
        </p>
      </Details>
    </>
  );
}
