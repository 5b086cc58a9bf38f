import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { positions } from "#db/schema.ts";
import { FigureTable, longest } from "./figure-table.tsx";
import { fillOf, positionLegend } from "./position-fill.ts";
import { mostPointsFirst, type ProvisionDigest } from "./provision-order.ts";

interface Props {
  provisions: ProvisionDigest[];
  /** How many the measure has in all. */
  provisionsInAll: number;
  reference: string;
  /** Where what is said on each provision stands, if not on this page. */
  page?: string;
  inSight: number;
  /** Whether the others are left out, opened, or can be. */
  others: "left out" | "open" | "folded";
}

/** Provisions by the number of points on them, most first, each with its place in the measure. */
export function PointsFigure({ provisions, provisionsInAll, reference, page = "", inSight, others }: Props) {
  const t = useWords();
  const rows = mostPointsFirst(provisions).map(({ anchor, label, place, points, byPosition }) => ({
    ...{ key: anchor, name: label, href: `${page}#on-${anchor}`, comments: points },
    note: t("digests.place-in-measure", { place, all: provisionsInAll }),
    address: commentsAddress(reference, { provision: anchor }),
    parts: positions.map((position) => {
      const name = t(`terms.position ${position}`);
      return {
        ...{ key: position, name, fill: fillOf[position], comments: byPosition[position] },
        address: commentsAddress(reference, { provision: anchor, point: position }),
        of: t("digests.points-on-by", { provision: label, who: name }),
      };
    }),
  }));
  const table = {
    id: "bars-provisions",
    caption: t("digests.points-by-provision-and-position"),
    of: t("digests.provision"),
    counted: t("digests.points"),
    most: longest(rows),
  };
  const legend = positionLegend(t, (position) =>
    provisions.some(({ byPosition }) => position !== "not stated" && byPosition[position] > 0),
  );
  const more = rows.slice(inSight);
  return (
    <>
      <FigureTable {...table} legend={legend} rows={rows.slice(0, inSight)} />
      {more.length > 0 && others !== "left out" && (
        <Details summary={t("digests.the-others", { count: more.length })} open={others === "open"}>
          <FigureTable {...table} rows={more} />
        </Details>
      )}
    </>
  );
}
