import type { ReactNode } from "react";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { ProvisionText, type ShownProvision } from "#app/consultations/provision-text.tsx";
import { Details } from "#app/ui/details.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { pointAddress } from "../comment/addresses.ts";
import { PointCard } from "./point-card.tsx";
import type { PublishedPoint } from "./published-points.server.ts";

interface ListedProvision extends ShownProvision {
  parent_anchor: string | null;
  /** How many published points are on it. */
  points: number;
  first: PublishedPoint[];
}

interface Props {
  provisions: ListedProvision[];
  reference: string;
  isOpen: boolean;
  /** BCP 47, of the provisions' words, where it is known. */
  language?: string | null;
  /** The rank on the page of the uppermost heading. */
  level?: number;
}

/** Provisions one below the other, each with the way to comment on it and the published points on it. */
export function CommentedProvisions({ provisions, reference, isOpen, language, level = 2 }: Props) {
  const indents = indentsOf(provisions);
  const highest = Math.min(...provisions.map(({ depth }) => depth));
  return (
    <>
      {provisions.map((provision) => (
        <ProvisionText
          key={provision.anchor}
          provision={provision}
          indent={indents.get(provision.anchor) ?? 0}
          level={level + provision.depth - highest}
          address={provisionAddress(reference, provision.anchor)}
          language={language}
          actions={isOpen && <CommentOnThis reference={reference} provision={provision} />}
        >
          <FirstPoints provision={provision} reference={reference} />
        </ProvisionText>
      ))}
    </>
  );
}

/** One click from a provision to a point on it. */
function CommentOnThis({
  reference,
  provision: { anchor, label },
}: {
  reference: string;
  provision: { anchor: string; label: string };
}) {
  const t = useWords();
  return (
    <a className="govuk-link" href={pointAddress({ reference }, anchor)} rel="nofollow">
      {t("reading.comment-on-this", { provision: label, hidden })}
    </a>
  );
}

function FirstPoints({ provision, reference }: { provision: ListedProvision; reference: string }) {
  const t = useWords();
  const { points, first, anchor, label } = provision;
  if (points === 0) return null;
  const shown = first.reduce((sum, { alike }) => sum + alike, 0);
  const all = `${provisionAddress(reference, anchor)}#points`;
  const words = t("reading.points-on-it", { count: points, provision: label, hidden });
  if (first.length === 0)
    return (
      <p className="app-provision__points">
        <a className="govuk-link" href={all}>
          {words}
        </a>
      </p>
    );
  return (
    <div className="app-provision__points app-no-print">
      <Details summary={words}>
        <ul className="app-points">
          {first.map((point) => (
            <PointCard key={point.id} point={point} reference={reference} anchor={anchor} />
          ))}
        </ul>
        {points > shown && (
          <p className="govuk-body">
            <a className="govuk-link" href={all}>
              {t("reading.all-points-on-it", { count: points, provision: label, hidden })}
            </a>
          </p>
        )}
      </Details>
    </div>
  );
}

const hidden = (words: ReactNode[]) => <VisuallyHidden>{words}</VisuallyHidden>;

/** A paragraph stands one step further in than the paragraph that it is part of. */
function indentsOf(provisions: ListedProvision[]) {
  const indents = new Map<string, number>();
  const kinds = new Map(provisions.map(({ anchor, kind }) => [anchor, kind]));
  for (const { anchor, parent_anchor, kind } of provisions) {
    const isInner = kind === "paragraph" && parent_anchor && kinds.get(parent_anchor) === "paragraph";
    indents.set(anchor, isInner ? (indents.get(parent_anchor) ?? 0) + 1 : 0);
  }
  return indents;
}
