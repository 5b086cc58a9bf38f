import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import type { standingOf } from "../comment/standing-words.ts";

interface Props {
  standing: ReturnType<typeof standingOf>;
  /** Whether everyone may read it. */
  isPublic: boolean;
  /** Whether moderators do not read it either. */
  isInHold: boolean;
  /** Whether it was published, though what it answers may not be. */
  isPublished: boolean;
  number: number;
  /** Where its reader may compare versions, the consultation's reference. */
  versions: string | null;
}

/** Tells those who may read a comment that is not public that others may not, and its author what waits. */
export function StatusNote({ standing, isPublic, isInHold, isPublished, number, versions }: Props) {
  const t = useWords();
  const why = isPublic
    ? "reading.later-version-not-public"
    : isPublished
      ? "reading.reply-not-shown"
      : isInHold
        ? "reading.in-hold"
        : "reading.not-public";
  return (
    <div className="govuk-inset-text">
      <Tag tone={standing.tone}>{t.say(standing.words)}</Tag>
      <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">
        {t(why)}{" "}
        {isPublic && versions && (
          <a className="govuk-link" href={commentAddress(versions, number, "/versions")}>
            {t("reading.compare-your-versions")}
          </a>
        )}
      </p>
    </div>
  );
}
