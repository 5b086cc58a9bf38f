import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords, shownPositions } from "#app/comments/comment/shown-position.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { NumbersTable } from "#app/ui/numbers-table.tsx";
import { useWords } from "#app/words/use-words.ts";
import { countryWords, groupWords } from "../words-of.ts";
import type { ToldDigest } from "./told-digest.ts";

interface Props {
  told: ToldDigest;
  reference: string;
}

/** The counts of a digest, as tables. */
export function ToldFigures({ told, reference }: Props) {
  const t = useWords();
  const { groups, countries, campaigns, points, questions } = told;
  const positionNames = shownPositions.map((position) => positionWords(t, position));
  const groupRows = groups.keys.map((group, at) => ({
    name: groupWords(t, group),
    href: commentsAddress(reference, { group }),
    counts: [...(groups.rows[at] ?? []), groups.rowSums[at] ?? null],
  }));
  return (
    <>
      <h2 className="govuk-heading-l">{t("snapshots.who-commented")}</h2>
      <CountsTable
        caption={t("snapshots.by-group-and-position")}
        of={t("snapshots.group")}
        columns={[...positionNames, t("snapshots.together")]}
        rows={[
          ...groupRows.filter(({ counts }) => counts.some((count) => count !== 0)),
          { name: t("snapshots.together"), counts: [...groups.columnSums, groups.sum] },
        ]}
      />
      <CountsTable
        caption={t("snapshots.by-country")}
        of={t("snapshots.country")}
        columns={[t("snapshots.comments")]}
        rows={countries.map(({ key, comments }) => ({
          name: countryWords(t, key),
          href: commentsAddress(reference, { country: key }),
          counts: [comments],
        }))}
      />
      {campaigns.campaigns > 0 && campaigns.together !== null && (
        <p className="govuk-body">
          {t("snapshots.campaigns", { campaigns: campaigns.campaigns, comments: campaigns.together })}
        </p>
      )}
      {points && (
        <CountsTable
          caption={t("snapshots.points-by-provision")}
          of={t("snapshots.provision")}
          columns={[
            ...shownPositions.flatMap((one) => (one === notStated ? [] : positionWords(t, one))),
            t("snapshots.together"),
          ]}
          rows={points.keys.map((anchor, at) => ({
            name: points.labels[at] ?? anchor,
            href: provisionAddress(reference, anchor),
            counts: [...(points.rows[at] ?? []), points.rowSums[at] ?? null],
          }))}
        />
      )}
      {questions.map(({ key, text, choices }) => (
        <CountsTable
          key={key}
          caption={text}
          of={t("snapshots.answer")}
          columns={[t("snapshots.comments")]}
          rows={choices.map(({ text, comments }) => ({ name: text, counts: [comments] }))}
        />
      ))}
    </>
  );
}

interface CountsProps {
  caption: string;
  of: string;
  columns: string[];
  rows: { name: string; href?: string; counts: (number | null)[] }[];
}

function CountsTable({ rows, ...table }: CountsProps) {
  const t = useWords();
  const told = (count: number | null) => (count === null ? t("snapshots.not-told") : t.number(count));
  return (
    <NumbersTable
      {...table}
      rows={rows.map(({ counts, ...row }) => ({ ...row, key: row.name, numbers: counts.map(told) }))}
    />
  );
}
