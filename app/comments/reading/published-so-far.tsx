import type { Frame } from "#app/consultations/frame.ts";
import { useWords } from "#app/words/use-words.ts";
import { commentsAddress } from "../comment/addresses.ts";
import { notStated } from "../comment/filters.ts";
import type { publishedFigures } from "./published-figures.server.ts";

interface Props {
  figures: Awaited<ReturnType<typeof publishedFigures>>;
  frame: Frame;
}

/** How many comments are published, and from which groups; each figure leads to them. */
export function PublishedSoFar({ figures: { comments, points, replies, byGroup }, frame }: Props) {
  const t = useWords();
  if (frame.stage === "draft" || frame.stage === "announced") return null;
  return (
    <section className="app-side" aria-labelledby="published">
      <h2 className="govuk-heading-m" id="published">
        {t("reading.published-comments")}
      </h2>
      {comments === 0 ? (
        <p className="govuk-body">{t("reading.none-yet")}</p>
      ) : (
        <>
          <p className="govuk-body">
            {t("reading.published-so-far", {
              ...{ comments, points, replies },
              link: (words) => (
                <a className="govuk-link" href={commentsAddress(frame.reference)}>
                  {words}
                </a>
              ),
            })}
          </p>
          <ul className="app-figures">
            {byGroup.map(({ group, comments }) => (
              <li key={group ?? notStated}>
                <a
                  className="govuk-link"
                  href={commentsAddress(frame.reference, { group: group ?? notStated })}
                >
                  {group === null ? t("terms.not stated") : t(`terms.group ${group}`)}
                </a>{" "}
                <span>{t.number(comments)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
