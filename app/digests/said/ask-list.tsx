import { provisionAddress } from "#app/consultations/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Ask } from "./find-asks.server.ts";
import type { OfConsultation } from "./point-facts.tsx";
import { translatingAddress } from "./quote.ts";
import { SaidWords } from "./said-words.tsx";

interface Props {
  asks: Ask[];
  consultation: OfConsultation;
  /** Whether the reader may translate what is asked. */
  mayEdit?: boolean;
}

/** What people ask for, in their words, each with the provision that it is about. */
export function AskList({ asks, consultation, mayEdit = false }: Props) {
  const t = useWords();
  const { reference } = consultation;
  return (
    <ul className="app-said-list app-said-list--plain">
      {asks.map((ask) => (
        <li key={ask.passage_id}>
          <AskedOf provisions={ask.provisions} reference={reference} />
          <SaidWords
            quote={ask}
            reference={reference}
            translateAt={
              mayEdit && ask.language !== t.language
                ? translatingAddress(consultation, ask.passage_id)
                : undefined
            }
            {...(ask.alike > 1 && { after: t("digest-said.asks-alike", { count: ask.alike }) })}
          />
        </li>
      ))}
    </ul>
  );
}

/** The provisions that something is asked of, each a link to its words. */
function AskedOf({ provisions, reference }: Pick<Ask, "provisions"> & { reference: string }) {
  const t = useWords();
  if (provisions.length === 0) return <p className="app-said__about">{t("digest-said.about-the-whole")}</p>;
  return (
    <ul className="app-facts app-said__about">
      {provisions.map(({ anchor, label }) => (
        <li key={anchor}>
          {t("digest-said.about-provision", {
            label,
            link: (words) => (
              <a className="govuk-link" href={provisionAddress(reference, anchor)}>
                {words}
              </a>
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
