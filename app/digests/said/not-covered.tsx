import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { countryWords, groupWords } from "../words-of.ts";
import type { DigestInShort } from "./find-in-short.server.ts";
import type { OfConsultation } from "./point-facts.tsx";

interface Props extends Pick<DigestInShort, "voices"> {
  consultation: OfConsultation;
}

/** That there is more than key points say: comments, groups and countries that none of them cites. */
export function NotCovered({ voices, consultation }: Props) {
  const t = useWords();
  return (
    <>
      <h3 className="govuk-heading-m" id="not-covered">
        {t("digest-said.not-covered")}
      </h3>
      <p className="govuk-body">
        {voices.comments === 0
          ? t("digest-said.no-voices")
          : t("digest-said.voices-figures", {
              comments: voices.comments,
              link: (words) => (
                <a className="govuk-link" href={digestAddress(consultation, "/voices")}>
                  {words}
                </a>
              ),
            })}
      </p>
      <Uncited voices={voices} />
    </>
  );
}

/** Groups and countries with nobody cited; nothing where there are none. */
export function Uncited({
  voices: { groups, countries },
}: {
  voices: Pick<DigestInShort["voices"], "groups" | "countries">;
}) {
  const t = useWords();
  return (
    <>
      {groups.length > 0 && (
        <p className="govuk-body">
          {t("digest-said.uncited-groups", { groups: t.list(groups.map(({ key }) => groupWords(t, key))) })}
        </p>
      )}
      {countries.length > 0 && (
        <p className="govuk-body">
          {t("digest-said.uncited-countries", {
            countries: t.list(countries.map(({ key }) => countryWords(t, key))),
          })}
        </p>
      )}
    </>
  );
}
