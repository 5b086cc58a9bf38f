import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";
import { commentsAddress } from "../comment/addresses.ts";
import { type CommentFilters, isFolding } from "../comment/filters.ts";

interface Props {
  reference: string;
  filters: CommentFilters;
  counts: { campaigns: number; together: number };
}

/** That campaigns are shown once each, and the way to every comment by itself; or the way back. */
export function FoldNote({ reference, filters, counts: { campaigns, together } }: Props) {
  const t = useWords();
  if (campaigns === 0 || filters.campaign) return null;
  const alike = isFolding(filters) ? "apart" : "";
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={commentsAddress(reference, { ...filters, alike })} rel="nofollow">
      {words}
    </a>
  );
  return (
    <p className="govuk-body">
      {isFolding(filters)
        ? t("reading.campaigns-shown-once", { campaigns, together, link })
        : t("reading.campaigns-shown-apart", { campaigns, together, link })}
    </p>
  );
}
