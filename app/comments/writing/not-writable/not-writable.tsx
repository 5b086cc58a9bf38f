import { useLocation } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Hour } from "#app/ui/hour.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { freeAt, type Hold } from "../shared/holds.ts";
import { TypedAgain } from "../shared/typed-again.tsx";
import { KeptText } from "./kept-text.tsx";
import { NotOpen } from "./not-open.tsx";

/** In place of a form where nothing can be sent: why not, what was typed just now, and the draft to copy. */
export function NotWritable({ view, typed = "" }: { view: WritingView; typed?: string }) {
  const t = useWords();
  if (view.shared?.heldBy) return <HeldPart view={view} />;
  const kept = [view.content.remarks, ...view.points.map(({ reasons }) => reasons)];
  return (
    <>
      <NotOpen frame={view.frame} changes={view.place.changes ?? null} />
      {typed !== "" && !kept.includes(typed) && (
        <section aria-labelledby="typed">
          <h2 className="govuk-heading-m" id="typed">
            {t("not-writable.typed-just-now")}
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

/** In place of a form whose part another member holds: who that is, what was typed here, and the draft to read. */
function HeldPart({ view }: { view: WritingView }) {
  const t = useWords();
  if (!view.shared?.heldBy) return null;
  return (
    <>
      <HeldBy hold={view.shared.heldBy} timeZone={view.frame.time_zone} />
      {view.shared.heldBy.part !== "overall" && (
        <p className="govuk-body">
          <a className="govuk-link" href={writingAddress(view.place)}>
            {t("not-writable.write-another-part")}
          </a>
        </p>
      )}
      <TypedAgain />
      <KeptText view={view} />
    </>
  );
}

/** That another member is writing this part now, and from when on it can be taken over. */
function HeldBy({ hold, timeZone }: { hold: Hold; timeZone: string }) {
  const t = useWords();
  const { pathname, search } = useLocation();
  return (
    <div className="govuk-inset-text" id="form">
      <p className="govuk-body">
        {t("not-writable.writing-this-now", {
          strong: (words) => <strong>{words}</strong>,
          name: hold.name,
          hour: <Hour at={hold.held_at} timeZone={timeZone} />,
        })}
      </p>
      <p className="govuk-body">
        {t("not-writable.free-at", { hour: <Hour at={freeAt(hold)} timeZone={timeZone} /> })}
      </p>
      <ButtonLink kind="secondary" href={pathname + search}>
        {t("not-writable.open-it-again")}
      </ButtonLink>
    </div>
  );
}
