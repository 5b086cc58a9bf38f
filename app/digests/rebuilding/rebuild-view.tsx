import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { FoundRebuild } from "./find-rebuild.server.ts";
import { ProposalView } from "./proposal-view.tsx";

interface Props extends FoundRebuild {
  consultation: { government_code: string; reference: string; time_zone: string };
}

/** Whether choosing anew is worth it, what is proposed, and what was decided before. */
export function RebuildView({
  consultation,
  open,
  proposal,
  past,
  grown,
  isBuilt,
  isMoving,
  mayEdit,
}: Props) {
  const t = useWords();
  if (!isBuilt) return <p className="govuk-body">{t("digest-rebuild.not-built")}</p>;
  const isBeingMade = open?.state === "asked" && !open.hasFailed;
  return (
    <>
      <p className="govuk-body">{t("digest-rebuild.what-stays")}</p>
      {isMoving && <p className="govuk-body">{t("digest-rebuild.is-moving")}</p>}
      {!proposal && !isBeingMade && <Worth grown={grown} />}
      {open && <OpenRebuild open={open} timeZone={consultation.time_zone} />}
      {proposal && open && (
        <>
          <ProposalView proposal={proposal} reference={consultation.reference} />
          {mayEdit && <DecideForm id={open.id} />}
        </>
      )}
      {mayEdit && !proposal && !isBeingMade && (
        <form method="post" className="app-no-print">
          <Button name="intent" value="ask">
            {t(open ? "digest-rebuild.ask-again" : "digest-rebuild.ask")}
          </Button>
        </form>
      )}
      {past.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("digest-rebuild.past")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {past.map(({ id, state, decided_by, decided_at }) => (
              <li key={id}>
                {t(`digest-rebuild.past ${state === "accepted" ? "accepted" : "discarded"}`, {
                  name: decided_by,
                  when: <Moment at={decided_at ?? ""} timeZone={consultation.time_zone} />,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Worth({ grown }: Pick<FoundRebuild, "grown">) {
  const t = useWords();
  if (grown.length === 0) return <p className="govuk-body">{t("digest-rebuild.not-outgrown")}</p>;
  return (
    <>
      <p className="govuk-body">{t("digest-rebuild.outgrown")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {grown.map(({ language, position, at_first, now }) => (
          <li key={`${language} ${position}`}>
            {t("digest-rebuild.outgrown-side", {
              ...{ position: positionWords(t, position ?? notStated), at_first, now },
              language: t.displayName("language", language),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function OpenRebuild({ open, timeZone }: { open: NonNullable<FoundRebuild["open"]>; timeZone: string }) {
  const t = useWords();
  const { state, outdated, hasFailed } = open;
  const facts = { name: open.asked_by, when: <Moment at={open.asked_at} timeZone={timeZone} /> };
  return (
    <p className="govuk-body">
      {state === "asked" && t(hasFailed ? "digest-rebuild.has-failed" : "digest-rebuild.being-made", facts)}
      {state !== "asked" &&
        (outdated === null
          ? t("digest-rebuild.proposed", facts)
          : t(`digest-rebuild.outdated ${outdated}`, facts))}
    </p>
  );
}

function DecideForm({ id }: { id: string }) {
  const t = useWords();
  return (
    <form method="post" className="app-no-print">
      <p className="govuk-body">{t("digest-rebuild.accept-hint")}</p>
      <input type="hidden" name="rebuild" value={id} />
      <div className="govuk-button-group">
        <Button name="intent" value="accept">
          {t("digest-rebuild.accept")}
        </Button>
        <Button kind="secondary" name="intent" value="discard">
          {t("digest-rebuild.discard")}
        </Button>
      </div>
    </form>
  );
}
