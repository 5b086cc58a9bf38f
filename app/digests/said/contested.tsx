import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { shortened } from "#app/content/phrases.ts";
import { useWords } from "#app/words/use-words.ts";
import type { ContestedProvision } from "./find-contested.server.ts";
import type { OfConsultation } from "./point-facts.tsx";
import { PointList } from "./point-list.tsx";

interface Props {
  contested: ContestedProvision[];
  consultation: OfConsultation;
}

/** The provisions that divide people most, with the strongest argument on either side. */
export function Contested({ contested, consultation }: Props) {
  const t = useWords();
  return (
    <>
      <h3 className="govuk-heading-m" id="contested">
        {t("digest-said.contested-provisions")}
      </h3>
      {contested.length === 0 && <p className="govuk-body">{t("digest-said.none-contested")}</p>}
      {contested.map(({ anchor, label, text, strongest, ...figures }) => (
        <div key={anchor}>
          <h4 className="govuk-heading-s app-said__provision" id={`contested-${anchor}`}>
            <a className="govuk-link" href={provisionAddress(consultation.reference, anchor)}>
              {label}
            </a>
          </h4>
          <p className="govuk-body">
            {text !== label && <>{shortened(text, 120)} · </>}
            {t("digest-said.contested-figures", {
              ...{ for: figures.for, against: figures.against },
              link: (words) => (
                <a
                  className="govuk-link"
                  href={commentsAddress(consultation.reference, { provision: anchor })}
                >
                  {words}
                </a>
              ),
            })}
          </p>
          <PointList points={strongest} consultation={consultation} inSight={2} />
        </div>
      ))}
    </>
  );
}
