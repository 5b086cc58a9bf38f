import { useWords } from "#app/words/use-words.ts";
import { GroundLink } from "../../comment/ground-link.tsx";
import type { TakenOut } from "./list-redactable.server.ts";

/** What a moderator took out, where and on what ground: for its author and for those who decide. */
export function TakenOutList({ taken }: { taken: readonly TakenOut[] }) {
  const t = useWords();
  // What was taken out never changes places, so that its order names it.
  const placed = taken.map((one, place) => ({ ...one, place }));
  return (
    <ul className="govuk-list govuk-list--spaced">
      {placed.map(({ place, label, text, isWhole, ground }) => (
        <li key={place}>
          <span className="govuk-body-s app-quiet">{label}</span>
          <br />
          <mark className="app-redacted">
            {isWhole ? t("redacted.taken-whole", { words: <bdi>{text}</bdi> }) : <bdi>{text}</bdi>}
          </mark>{" "}
          (<GroundLink ground={ground} />)
        </li>
      ))}
    </ul>
  );
}
