import { useWords } from "#app/words/use-words.ts";
import { attachmentAddress } from "../../comment/addresses.ts";
import { GroundLink } from "../../comment/ground-link.tsx";
import type { TakenOut } from "./list-redactable.server.ts";

interface Props {
  taken: readonly TakenOut[];
  comment: { reference: string; number: number };
}

/** What a moderator took out, where and on what ground: for its author and for those who decide. */
export function TakenOutList({ taken, comment }: Props) {
  const t = useWords();
  // What was taken out never changes places, so that its order names it.
  const placed = taken.map((one, place) => ({ ...one, place }));
  const asSent = (part: string) =>
    `${attachmentAddress(comment.reference, comment.number, part.slice("file-".length))}?as-sent`;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {placed.map(({ place, part, kind, label, text, isWhole, ground }) => (
        <li key={place}>
          <span className="govuk-body-s app-quiet">
            {kind === "attachment" ? <a href={asSent(part)}>{label}</a> : label}
          </span>
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
