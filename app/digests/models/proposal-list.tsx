import { Button } from "#app/ui/button.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { type OfConsultation, pointAddress } from "../said/point-facts.tsx";
import { SaidWords } from "../said/said-words.tsx";
import type { ModelsView, ShownProposal } from "./find-models.server.ts";

interface Props extends Pick<ModelsView, "proposals" | "thrown" | "mayEdit"> {
  consultation: OfConsultation;
}

/** What models wrote and nobody has decided on, what was accepted, and how much was thrown away. */
export function ProposalList({ proposals, thrown, mayEdit, consultation }: Props) {
  const t = useWords();
  return (
    <>
      <h2 className="govuk-heading-m" id="proposals">
        {t("digest-models.proposals")}
      </h2>
      <p className="govuk-body">{t("digest-models.what-proposals-are")}</p>
      {proposals.length === 0 && <p className="govuk-body">{t("digest-models.no-proposals")}</p>}
      {proposals.map((proposal) => (
        <section key={proposal.id} className="app-provision-digest" aria-labelledby={`about-${proposal.id}`}>
          <ProposalView proposal={proposal} consultation={consultation} />
          {mayEdit && <ProposalForm proposal={proposal} />}
        </section>
      ))}
      {thrown.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("digest-models.thrown-away")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {thrown.map(({ why, count }) => (
              <li key={why}>{t("digest-models.thrown", { why: why ?? "", count })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ProposalView({ proposal, consultation }: { proposal: ShownProposal; consultation: OfConsultation }) {
  const t = useWords();
  const { id, words, language, state, theme, quote, key_point_id, model, address, cites } = proposal;
  return (
    <>
      <h3 className="govuk-heading-s" id={`about-${id}`}>
        {key_point_id === null
          ? t("digest-models.name-for", { theme: theme ?? "" })
          : t("digest-models.sentence-for", {
              link: (said) => (
                <a className="govuk-link" href={pointAddress(consultation, { id: key_point_id })}>
                  {said}
                </a>
              ),
            })}
      </h3>
      {quote && <SaidWords quote={quote} reference={consultation.reference} />}
      <p className="app-machine" lang={language} dir="auto">
        {words}
      </p>
      <p className="app-quote__source">
        {state === "accepted"
          ? t("digest-models.accepted-by", { model, address, name: proposal.decided_by ?? "" })
          : t("digest-models.written-by", { model, address })}
      </p>
      <p className="govuk-body-s">{t("digest-models.rests-on")}</p>
      {cites.map((cited) => (
        <SaidWords key={cited.passage_id} quote={cited} reference={consultation.reference} />
      ))}
    </>
  );
}

function ProposalForm({ proposal: { id, state, words } }: { proposal: ShownProposal }) {
  const t = useWords();
  return (
    <form method="post" className="app-said__form app-no-print">
      <input type="hidden" name="proposal" value={id} />
      {state === "offered" && (
        <Button kind="secondary" name="intent" value="accept">
          {t("digest-models.accept", { words, hidden })}
        </Button>
      )}
      <Button kind="secondary" name="intent" value="refuse">
        {t("digest-models.refuse", { words, hidden })}
      </Button>
    </form>
  );
}
