import type { WritingView } from "../opened/open-writing.server.ts";
import { HeldPart } from "./held-part.tsx";
import { KeptText } from "./kept-text.tsx";
import { NotOpen } from "./not-open.tsx";

/** In place of a form where nothing can be sent: why not, what was typed just now, and the draft to copy. */
export function NotWritable({ view, typed = "" }: { view: WritingView; typed?: string }) {
  if (view.shared?.heldBy) return <HeldPart view={view} />;
  const kept = [view.content.remarks, ...view.points.map(({ reasons }) => reasons)];
  return (
    <>
      <NotOpen frame={view.frame} changes={view.place.changes ?? null} />
      {typed !== "" && !kept.includes(typed) && (
        <section aria-labelledby="typed">
          <h2 className="govuk-heading-m" id="typed">
            What you typed just now
          </h2>
          <pre className="app-typed" dir="auto">
            {typed}
          </pre>
        </section>
      )}
      <KeptText view={view} />
    </>
  );
}
