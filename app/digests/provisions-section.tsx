import type { ReactNode } from "react";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import type { DigestView } from "./digest-view.ts";
import { PointsFigure } from "./points-figure.tsx";
import type { ProvisionDigest } from "./provision-order.ts";
import { ProvisionPoints } from "./provision-points.tsx";
import { authorWords } from "./words-of.ts";

/** The others can be opened. */
const mostBars = 20;

/** Points by provision: how many, of which position, by which group, and what they say. */
export function ProvisionsSection({ digest, reference, complete }: DigestView) {
  const t = useWords();
  const { provisions, provisionsInAll } = digest;
  if (provisions.length === 0) return <p className="govuk-body">{t("digests.no-points")}</p>;
  return (
    <>
      <p className="govuk-body">
        {t("digests.provisions-with-points", { commented: provisions.length, all: provisionsInAll })}
      </p>
      <SaidOnce provisions={provisions} reference={reference} />
      <section className="app-figure" aria-label={t("digests.points-by-provision")}>
        <PointsFigure
          provisions={provisions}
          provisionsInAll={provisionsInAll}
          reference={reference}
          inSight={mostBars}
          others={complete ? "open" : "folded"}
        />
      </section>
      <h3 className="govuk-heading-m">{t("digests.provision-by-provision")}</h3>
      {provisions.map((provision) => (
        <ProvisionPoints
          key={provision.anchor}
          provision={provision}
          reference={reference}
          complete={complete}
        />
      ))}
    </>
  );
}

/** What only one comment speaks of would be the thinnest bar of all, so it is named first. */
function SaidOnce({ provisions, reference }: { provisions: ProvisionDigest[]; reference: string }) {
  const t = useWords();
  const once = provisions.filter(({ points }) => points === 1);
  if (once.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t("digests.said-once")}</p>
      <ul className="govuk-list">
        {once.map(({ anchor, label, shown: [point] }) => (
          <li key={anchor}>
            {point &&
              t("digests.provision-said-once", {
                label,
                number: String(point.number),
                author: authorWords(t, point),
                provision: linkTo(provisionAddress(reference, anchor)),
                link: linkTo(commentAddress(reference, point.number)),
              })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function linkTo(address: string) {
  return (words: ReactNode[]) => (
    <a className="govuk-link" href={address}>
      {words}
    </a>
  );
}
