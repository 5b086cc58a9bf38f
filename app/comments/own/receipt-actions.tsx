import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import { isPublic } from "../comment/standing.ts";

interface Props {
  reference: string;
  comment: { number: number; isReply: boolean; published_version: number | null; current_version: number };
  can: { change: boolean; withdraw: boolean; ask: boolean; appeal: boolean; answer: boolean };
}

/** What the author can do with a comment that has been sent. */
export function ReceiptActions({ reference, comment, can }: Props) {
  const t = useWords();
  const { number, isReply, current_version } = comment;
  const kind = isReply ? "reply" : "comment";
  const links = [
    isPublic(comment) && { part: "", text: t("receipts.read-what-is-published") },
    can.change && { part: "/change", text: t("receipts.change-it", { kind }) },
    current_version > 1 && { part: "/versions", text: t("receipts.compare-its-versions") },
    can.answer && { part: "/disown", text: t("receipts.somebody-disowns-it") },
    can.appeal && { part: "/appeal", text: t("appeals.appeal-against-it") },
    can.withdraw && { part: "/withdraw", text: t("receipts.withdraw-it", { kind }) },
    can.ask && { part: "/withdraw", text: t("receipts.ask-to-take-it-back", { kind }) },
  ].filter((link) => link !== false);
  return (
    <ul className="app-links app-no-print">
      {links.map(({ part, text }) => (
        <li key={text}>
          <a className="govuk-link" href={commentAddress(reference, number, part)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
