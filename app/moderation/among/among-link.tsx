import { useWords } from "#app/words/use-words.ts";
import type { findAmong } from "./among-moderators.server.ts";

interface Props {
  among: Awaited<ReturnType<typeof findAmong>>;
  address: string;
}

/** Who has taken the comment on, and the way to what moderators have written about it. */
export function AmongLink({ among: { notes, assigned }, address }: Props) {
  const t = useWords();
  return (
    <p className="govuk-body app-no-print">
      {assigned && t("among.taken-on-by", { name: assigned.name })}{" "}
      <a className="govuk-link" href={address}>
        {t("among.notes-on-it", { count: notes.length })}
      </a>
    </p>
  );
}
