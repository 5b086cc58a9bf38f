import type { ReactNode } from "react";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Quote } from "../said/quote.ts";
import { SaidWords } from "../said/said-words.tsx";
import type { ReadProposal } from "./find-rebuild.server.ts";
import { KeptEditsView, ThemesView } from "./kept-view.tsx";

interface Props {
  proposal: ReadProposal;
  reference: string;
}

/** What a proposal would change: key points, themes, passages, and what becomes of what officials did. */
export function ProposalView({ proposal, reference }: Props) {
  const t = useWords();
  const { counts, fates, added, themes, kept } = proposal;
  const of = (fate: ReadFate["fate"]) => fates.filter((one) => one.fate === fate);
  const isSame = added.length === 0 && of("kept").length === fates.length;
  return (
    <>
      <h2 className="govuk-heading-m">{t("digest-rebuild.in-numbers")}</h2>
      <p className="govuk-body">{t("digest-rebuild.of-passages", counts)}</p>
      {isSame && <p className="govuk-body">{t("digest-rebuild.nothing")}</p>}
      {added.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t("digest-rebuild.added", { count: added.length })}</h3>
          {added.map((point) => (
            <PointWords key={point.id} {...point} reference={reference} />
          ))}
        </>
      )}
      {(["renamed", "split", "merged", "gone"] as const).map((fate) => (
        <Fates key={fate} fate={fate} fates={of(fate)} reference={reference} />
      ))}
      <Unchanged
        summary={t("digest-rebuild.kept", { count: of("kept").length })}
        points={of("kept")}
        reference={reference}
      />
      <Unchanged
        summary={t("digest-rebuild.worked-on", { count: kept.points.length })}
        points={kept.points}
        reference={reference}
      />
      <ThemesView themes={themes} />
      <KeptEditsView kept={kept} />
    </>
  );
}

type ReadFate = ReadProposal["fates"][number];

interface FatesProps {
  fate: "renamed" | "split" | "merged" | "gone";
  fates: ReadFate[];
  reference: string;
}

const whereTo = { renamed: "becomes", split: "parts", merged: "taken-into", gone: "goes-to" } as const;

/** Key points that do not stay as they are, each with what it would be or where its passages would go. */
function Fates({ fate, fates, reference }: FatesProps) {
  const t = useWords();
  if (fates.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t(`digest-rebuild.${fate}`, { count: fates.length })}</h3>
      {fates.map(({ id, quote, passages, into }) => (
        <div key={id} className="app-card">
          <PointWords quote={quote} passages={passages} reference={reference} />
          <p className="govuk-body-s">
            {t(into.length > 0 ? `digest-rebuild.${whereTo[fate]}` : "digest-rebuild.goes-nowhere")}
          </p>
          {into.map((part) => (
            <Said key={part.id} quote={part.quote} reference={reference}>
              {fate === "renamed" ? "" : t("digest-rebuild.of-these", { count: part.passages })}
            </Said>
          ))}
        </div>
      ))}
    </>
  );
}

interface PointProps {
  quote: Quote | null;
  passages: number;
  reference: string;
}

function PointWords({ quote, passages, reference }: PointProps) {
  const t = useWords();
  return (
    <Said quote={quote} reference={reference}>
      {t("digest-rebuild.about-passages", { count: passages })}
    </Said>
  );
}

function Said({ quote, reference, children }: { quote: Quote | null; reference: string; children: string }) {
  return quote && <SaidWords quote={quote} reference={reference} after={children} />;
}

interface UnchangedProps {
  summary: ReactNode;
  points: { id: string; quote: Quote | null }[];
  reference: string;
}

function Unchanged({ summary, points, reference }: UnchangedProps) {
  if (points.length === 0) return null;
  return (
    <Details summary={summary}>
      {points.map(({ id, quote }) => quote && <SaidWords key={id} quote={quote} reference={reference} />)}
    </Details>
  );
}
