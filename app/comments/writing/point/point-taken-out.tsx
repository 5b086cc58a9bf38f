import type { Typed } from "#app/requests/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  provision: { anchor: string; label: string; removed_in: number | null };
  /** What was sent to this page meanwhile. */
  typed?: Typed;
}

/** A point on a provision that the measure has no more: all that was written, to be copied, and the way to remove it. */
export function PointTakenOut({ view, provision, typed }: Props) {
  const t = useWords();
  const { marks, points, place, writer, mayWrite } = view;
  const point = points.find(({ anchor }) => anchor === provision.anchor);
  const texts = [typed?.reasons ?? point?.reasons ?? "", typed?.wording ?? point?.wording ?? ""];
  return (
    <form method="post">
      <DraftMarks marks={marks} kind={writer.kind} />
      <p className="govuk-inset-text">
        {t("versions.point-taken-out", {
          provision: provision.label,
          version: String(provision.removed_in ?? ""),
        })}
      </p>
      {point && (
        <section aria-labelledby="said">
          <h2 className="govuk-heading-s" id="said">
            {t("versions.draft-said")}
          </h2>
          {point.position && <PositionTag position={point.position} />}
          {texts
            .filter((text) => text !== "")
            .map((text) => (
              <p key={text} className="govuk-body app-typed" dir="auto">
                {text}
              </p>
            ))}
        </section>
      )}
      <div className="app-actions">
        {point && mayWrite && (
          <Button kind="secondary" name="intent" value="remove">
            {t("writing.remove-the-point")}
          </Button>
        )}
        <a className="govuk-link" href={writingAddress(place)}>
          {t("writing.back-to-your-comment")}
        </a>
      </div>
    </form>
  );
}
