import { useWords } from "#app/words/use-words.ts";
import { queueHref } from "../queue-filters.ts";
import { commentName, WrittenBy } from "../written-by.tsx";
import type { JointAct } from "./find-act.server.ts";

/** Every comment that the act is about, and whether its decision still counts. */
export function ActComments({ act }: { act: JointAct }) {
  const t = useWords();
  const { government_code: government, decided, proposed } = act;
  return (
    <section aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments">
        {t("together.each-of-them")}
      </h2>
      <ul className="govuk-list">
        {decided.map((comment) => (
          <li key={comment.id}>
            <a className="govuk-link" href={queueHref(government, {}, { comment: comment.comment_id })}>
              {commentName(t, comment)}
            </a>{" "}
            <WrittenBy {...comment} />{" "}
            {comment.undone_at && t("together.undone-by", { name: comment.undone_by ?? "" })}
          </li>
        ))}
        {proposed.map((comment) => (
          <li key={comment.id}>
            <a className="govuk-link" href={queueHref(government, {}, { comment: comment.comment_id })}>
              {commentName(t, comment)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
