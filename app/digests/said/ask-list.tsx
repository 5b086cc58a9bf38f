import { provisionAddress } from "#app/consultations/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Ask } from "./find-asks.server.ts";
import { SaidWords } from "./said-words.tsx";

/** What people ask for, in their words, each with the provision that it is about. */
export function AskList({ asks, reference }: { asks: Ask[]; reference: string }) {
  const t = useWords();
  return (
    <ul className="app-said-list app-said-list--plain">
      {asks.map((ask) => (
        <li key={ask.passage_id}>
          <p className="app-said__about">
            {ask.provision
              ? t("digest-said.about-provision", {
                  label: ask.provision.label,
                  link: (words) => (
                    <a className="govuk-link" href={provisionAddress(reference, ask.provision?.anchor ?? "")}>
                      {words}
                    </a>
                  ),
                })
              : t("digest-said.about-the-whole")}
          </p>
          <SaidWords
            quote={ask}
            reference={reference}
            {...(ask.alike > 1 && { after: t("digest-said.asks-alike", { count: ask.alike }) })}
          />
        </li>
      ))}
    </ul>
  );
}
