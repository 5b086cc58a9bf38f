import { Prose } from "#app/ui/prose.tsx";

/** The remarks of a comment where they stand for it, which it can be without. */
export function Remarks({ html, language }: { html: string; language: string | null }) {
  if (!html) return <p className="govuk-body app-quiet">It has no general remarks.</p>;
  return <Prose html={html} lang={language} />;
}
