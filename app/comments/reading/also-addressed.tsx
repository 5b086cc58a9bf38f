import { governmentName } from "#app/governments/government-name.ts";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import type { AlsoAddressedTo } from "./also-addressed.server.ts";

/** To which other governments a comment was filed too, with the way to what is public there. */
export function AlsoAddressed({ others }: { others: AlsoAddressedTo[] }) {
  const t = useWords();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="also-addressed">
      <h2 className="govuk-heading-s" id="also-addressed">
        {t("looking.also-addressed-to")}
      </h2>
      <ul className="govuk-list">
        {others.map((other) => (
          <li key={other.reference}>
            {other.number === null ? (
              governmentName(t, other)
            ) : (
              <a className="govuk-link" href={commentAddress(other.reference, other.number)}>
                {t("looking.public-there", { government: governmentName(t, other) })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
