import { provisionAddress } from "#app/consultations/addresses.ts";
import { Redline, RedlineKey } from "#app/consultations/redline-text.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { fitting, idOf, type MarkedUpProvision } from "./marked-up.ts";
import { SourceLinks } from "./source-links.tsx";

interface Props {
  provisions: MarkedUpProvision[];
  reference: string;
  complete: boolean;
}

const onScreen = { proposals: 20, characters: 400_000 };
const onPaper = { proposals: 500, characters: 2_000_000 };

/** The measure with every wording that is proposed under the words it would change. */
export function MarkedUpSection({ provisions, reference, complete }: Props) {
  return (
    <>
      <RedlineKey />
      {fitting(provisions, complete ? onPaper : onScreen).map((provision) => (
        <MarkedUp key={idOf(provision)} provision={provision} reference={reference} />
      ))}
    </>
  );
}

interface MarkedUpProps {
  provision: MarkedUpProvision & { left: number };
  reference: string;
}

function MarkedUp({ provision, reference }: MarkedUpProps) {
  const t = useWords();
  const { anchor, label, original, proposals, left, comments, wordingLanguage } = provision;
  const id = idOf(provision);
  return (
    <section className="app-marked-up" aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {t("digest-inputs.wordings-for", {
          provision: label,
          hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
          link: (words) => (
            <a className="govuk-link" href={provisionAddress(reference, anchor)}>
              {words}
            </a>
          ),
        })}
      </h3>
      {wordingLanguage && (
        <p className="govuk-body">
          {t("digest-inputs.against-the-translation", {
            language: t.displayName("language", wordingLanguage),
          })}
        </p>
      )}
      <p className="app-marked-up__original" dir="auto">
        {original}
      </p>
      <p className="govuk-body">
        {t("digest-inputs.wordings-proposed", { wordings: proposals.length + left, comments })}
      </p>
      <ol className="app-proposals">
        {proposals.map(({ wording, language, sources }) => (
          <li key={sources[0]?.number} className="app-proposal">
            <Redline original={original} proposed={wording} language={wordingLanguage ?? language} />
            <SourceLinks sources={sources} reference={reference} />
          </li>
        ))}
      </ol>
      {left > 0 && <p className="govuk-body">{t("digest-inputs.more-wordings-in-file", { count: left })}</p>}
    </section>
  );
}
