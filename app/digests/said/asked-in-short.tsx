import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { AskList } from "./ask-list.tsx";
import type { DigestInShort } from "./find-in-short.server.ts";
import type { OfConsultation } from "./point-facts.tsx";

const inSight = 3;

/** What is demanded by those who make the strongest key points, and the way to all of it. */
export function AskedInShort({
  asks,
  consultation,
}: Pick<DigestInShort, "asks"> & { consultation: OfConsultation }) {
  const t = useWords();
  const more = asks.shown.slice(inSight);
  return (
    <>
      <h3 className="govuk-heading-m" id="asked">
        {t("digest-said.asked")}
      </h3>
      <p className="govuk-body">
        {asks.sentences === 0
          ? t("digest-said.no-asks")
          : t("digest-said.asks-figures", {
              ...{ sentences: asks.sentences, comments: asks.comments },
              link: (words) => (
                <a className="govuk-link" href={digestAddress(consultation, "/asks")}>
                  {words}
                </a>
              ),
            })}
      </p>
      <AskList asks={asks.shown.slice(0, inSight)} consultation={consultation} />
      {more.length > 0 && (
        <Details summary={t("digest-said.further-asks", { count: more.length })}>
          <AskList asks={more} consultation={consultation} />
        </Details>
      )}
    </>
  );
}
