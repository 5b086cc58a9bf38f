import { commentAddress } from "#app/comments/comment/addresses.ts";
import { countryWords } from "#app/comments/comment/filter-words.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { authorWords } from "./author-words.ts";
import type { DigestView } from "./digest-view.ts";

/** The files that everyone may read, each with its first words and the comment that it belongs to; nothing where there is none. */
export function FilesSection({ digest, reference }: Pick<DigestView, "digest" | "reference">) {
  const { all, comments, shown } = digest.files;
  if (all === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l" id="files">
        Attached files
      </h2>
      <p className="govuk-body">
        {counted(all, "file goes", "files go")} with {counted(comments, "published comment")}. The words in
        them are in the file of comments, points and answers. Files that are confidential as a whole are not
        counted here.
        {shown.length < all && ` These are the first ${shown.length}.`}
      </p>
      <ul className="app-quotes">
        {shown.map((file) => (
          <li key={file.id} className="app-quote">
            <p className="app-quote__source">
              <strong>
                <bdi>{file.name}</bdi>
              </strong>
              , {file.kind}, {file.size} ·{" "}
              <a className="govuk-link" href={commentAddress(reference, file.number)}>
                Comment {file.number}
              </a>
              , {authorWords(file)} · {capital(file.stakeholder_group ?? "group not stated")}
              {file.country && ` · ${countryWords(file.country)}`}
            </p>
            <p className="govuk-body" dir="auto">
              {file.beginning || "The portal finds no words in it."}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
