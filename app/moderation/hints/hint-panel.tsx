import { useWords } from "#app/words/use-words.ts";
import { queueHref } from "../queue-filters.ts";
import type { Hints } from "./view-hints.server.ts";

/** What there may be to look at, each with what was seen; says nothing where nothing was. */
export function HintPanel({ hints, government }: { hints: Hints | null; government: string }) {
  const t = useWords();
  if (!hints) return null;
  const { seen, rejected, language } = hints;
  if (seen.length + rejected.length === 0 && !language) return null;
  return (
    <section className="app-hints" aria-labelledby="hints">
      <h2 className="govuk-heading-s" id="hints">
        {t("hints.what-to-look-at")}
      </h2>
      <p className="govuk-body-s">{t("hints.decide-nothing")}</p>
      <ul className="govuk-list">
        {seen.map(({ kind, count, shown }) => (
          <li key={kind}>
            {t(`hints.seen ${kind}`, { count })}
            <ul className="govuk-list govuk-list--bullet">
              {shown.map(({ before, seen, after }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in several places
                <li key={index} dir="auto">
                  {before && "… "}
                  {before}
                  <mark>{seen}</mark>
                  {after}
                  {after && " …"}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {language && <li>{t("hints.other-language", { language: t.displayName("language", language) })}</li>}
        {rejected.map(({ id, number }) => (
          <li key={id}>
            {t("hints.like-a-rejected-one", {
              number: String(number),
              link: (words) => (
                <a className="govuk-link" href={queueHref(government, {}, { comment: id })}>
                  {words}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
