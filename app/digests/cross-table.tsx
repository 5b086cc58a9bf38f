import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { FigureTable } from "./figure-table.tsx";
import type { PositionsOfGroup } from "./figures.ts";
import { fillOf, positionLegend } from "./position-fill.ts";
import { groupWords } from "./words-of.ts";

/** Position by group: who says what, each group's bar as long as its number. */
export function CrossTable({ groups, reference }: { groups: PositionsOfGroup[]; reference: string }) {
  const t = useWords();
  const some = groups.filter(({ comments }) => comments > 0);
  if (some.every(({ group }) => group === notStated)) return null;
  const rows = some.map(({ group, byPosition, comments }) => ({
    ...{ key: group, name: groupWords(t, group), comments },
    address: commentsAddress(reference, { group }),
    parts: byPosition.map(({ position, comments }) => {
      const name = positionWords(t, position);
      return {
        ...{ key: position, name, fill: fillOf[position], comments },
        address: commentsAddress(reference, { group, position }),
        of: t("digests.this-and-that", { this: groupWords(t, group), that: name }),
      };
    }),
  }));
  return (
    <section className="app-figure" aria-labelledby="by-group-and-position">
      <h3 className="govuk-heading-m" id="by-group-and-position">
        {t("digests.position-by-group")}
      </h3>
      <FigureTable
        id="bars-group-position"
        caption={t("digests.comments-by-group-and-position")}
        of={t("digests.group")}
        rows={rows}
        legend={positionLegend(t, (position) =>
          rows.some(({ parts }) => parts.some(({ key, comments }) => key === position && comments > 0)),
        )}
      />
    </section>
  );
}
