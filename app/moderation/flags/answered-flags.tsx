import { useWords } from "#app/words/use-words.ts";
import { flagAddress } from "./addresses.ts";
import type { AnsweredFlag } from "./own-flags.server.ts";

/** What came of what the reader pointed moderators to; nothing where nothing was answered. */
export function AnsweredFlags({ flags }: { flags: AnsweredFlag[] }) {
  const t = useWords();
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="answered-flags">
      <h2 className="govuk-heading-m" id="answered-flags">
        {t("flags.what-came-of-it")}
      </h2>
      <ul className="govuk-list">
        {flags.map(({ id, answer, number, reference }) => (
          <li key={id}>
            <a className="govuk-link" href={flagAddress(reference, number)}>
              {t("flags.on-comment", { number: String(number), reference })}
            </a>{" "}
            {answer && t(`flags.answer ${answer}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
