import { commentAddress } from "../comment/addresses.ts";
import { isPublic } from "../comment/standing.ts";

interface Props {
  reference: string;
  comment: { number: number; isReply: boolean; published_version: number | null; current_version: number };
  can: { change: boolean; withdraw: boolean; ask: boolean };
}

/** What the author can do with a comment that has been sent. */
export function ReceiptActions({ reference, comment, can }: Props) {
  const { number, isReply, current_version } = comment;
  const what = isReply ? "reply" : "comment";
  const links = [
    isPublic(comment) && { part: "", text: "Read what is published" },
    can.change && { part: "/change", text: `Change the ${what}` },
    current_version > 1 && { part: "/versions", text: "Compare its versions" },
    can.withdraw && { part: "/withdraw", text: `Withdraw the ${what}` },
    can.ask && { part: "/withdraw", text: `Ask the authority to take the ${what} back` },
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
