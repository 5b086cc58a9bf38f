import { notStated } from "#app/comments/comment/filters.ts";
import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { type SaidPoint, takesSide } from "./said-points.ts";

export interface OfConsultation {
  government_code: string;
  reference: string;
}

/** The page with all that makes a key point. */
export const pointAddress = (consultation: OfConsultation, { id }: Pick<SaidPoint, "id">) =>
  digestAddress(consultation, `/key-points/${id}`);

interface Props {
  point: SaidPoint;
  consultation: OfConsultation;
}

/** How many make a key point and of which kinds, each with where it leads; about how many, until all of it is confirmed. */
export function factsOf(point: SaidPoint, consultation: OfConsultation) {
  const { comments, voices, organisations, groups, countries } = point;
  const address = pointAddress(consultation, point);
  const stated = (tallies: { key: string }[]) => tallies.filter(({ key }) => key !== notStated).length;
  const facts = [
    { key: point.isConfirmed ? "confirmed-comments" : "about-comments", count: comments, href: address },
    { key: "voices-apart", count: voices < comments ? voices : 0, href: address },
    { key: "organisations", count: organisations, href: address },
    { key: "groups", count: stated(groups), href: `${address}#by-group` },
    { key: "countries", count: stated(countries), href: `${address}#by-country` },
  ] as const;
  return facts.filter(({ count }) => count > 0);
}

/** About how many make a key point, of which kinds, and who sees it otherwise. */
export function PointFacts({ point, consultation }: Props) {
  const t = useWords();
  return (
    <ul className="app-facts app-said__facts">
      {factsOf(point, consultation).map(({ key, count, href }) => (
        <li key={key}>
          <a className="govuk-link" href={href}>
            {t(`digest-said.${key}`, { count })}
          </a>
        </li>
      ))}
      {takesSide(point.position) && <Dissent point={point} consultation={consultation} />}
    </ul>
  );
}

function Dissent({ point, consultation }: Props) {
  const t = useWords();
  if (point.dissent.length === 0) return <li>{t("digest-said.nobody-dissents")}</li>;
  const theme = themeAddress(consultation, point);
  return point.dissent.map(({ position, comments }) => (
    <li key={position}>
      {t("digest-said.dissent", {
        position: sideOf(position),
        count: comments,
        link: (words) => (
          <a className="govuk-link" href={theme}>
            {words}
          </a>
        ),
      })}
    </li>
  ));
}

/** Where the key points of its theme are. */
export const themeAddress = (consultation: OfConsultation, { theme_id }: Pick<SaidPoint, "theme_id">) =>
  `${digestAddress(consultation, "/key-points")}#theme-${theme_id}`;

/** As the messages on dissent call a position. */
export const sideOf = (position: ShownPosition) =>
  position === "support with changes" ? "changes" : position;
