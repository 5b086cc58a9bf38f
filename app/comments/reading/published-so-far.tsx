import type { Frame } from "#app/consultations/frame.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { commentsAddress } from "../comment/addresses.ts";
import { notStated } from "../comment/filters.ts";
import type { publishedFigures } from "./published-figures.server.ts";

interface Props {
  figures: Awaited<ReturnType<typeof publishedFigures>>;
  frame: Frame;
}

/** How many comments are published, and from which groups; each figure leads to them. */
export function PublishedSoFar({ figures: { comments, points, replies, byGroup }, frame }: Props) {
  if (frame.stage === "draft" || frame.stage === "announced") return null;
  return (
    <section className="app-side" aria-labelledby="published">
      <h2 className="govuk-heading-m" id="published">
        Published comments
      </h2>
      {comments === 0 ? (
        <p className="govuk-body">None yet.</p>
      ) : (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href={commentsAddress(frame.reference)}>
              {counted(comments, "comment")}
            </a>{" "}
            with {counted(points, "point")} on provisions, and {counted(replies, "reply", "replies")}.
          </p>
          <ul className="app-figures">
            {byGroup.map(({ group, comments }) => (
              <li key={group ?? notStated}>
                <a
                  className="govuk-link"
                  href={commentsAddress(frame.reference, { group: group ?? notStated })}
                >
                  {capital(group ?? notStated)}
                </a>{" "}
                <span>{comments.toLocaleString("en-GB")}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
