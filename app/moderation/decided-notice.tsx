import type { ReactNode } from "react";
import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { findLastDone } from "./last-done.server.ts";
import { queueHref } from "./queue-filters.ts";
import { kindOf } from "./written-by.tsx";

type LastDone = NonNullable<Awaited<ReturnType<typeof findLastDone>>>;

/** Says what the moderator did a moment ago, on the page that came next. */
export function DecidedNotice({ done, government }: { done: LastDone | null; government: string }) {
  const t = useWords();
  if (!done) return null;
  const { id, comment_id, outcome, number, reference, isDelayed, isUndoable } = done;
  const comment = {
    kind: kindOf(done),
    number: String(number),
    reference,
    link: (words: ReactNode[]) => (
      <a
        className="govuk-notification-banner__link"
        href={queueHref(government, {}, { comment: comment_id })}
      >
        {words}
      </a>
    ),
  };
  const when = { earliest: earliestPublication, latest: latestPublication };
  return (
    <Notice
      after={
        isUndoable && (
          <form method="post" action={`/officials/${government}/queue/${comment_id}/undo`}>
            <Button kind="secondary" name="decision" value={id} data-shortcut="U">
              {t("together.undo")}
            </Button>
          </form>
        )
      }
    >
      {isDelayed
        ? t("moderation.you-did-later", { ...comment, ...when })
        : t("moderation.you-did", { ...comment, outcome })}
    </Notice>
  );
}

interface ToldOnce {
  undone: boolean;
  proposed: boolean;
  held?: boolean;
}

/** Says that the last decision was undone, waits for another moderator, or that a comment is in the hold since. */
export function ToldNotice({ undone, proposed, held = false }: ToldOnce) {
  const t = useWords();
  if (undone) return <Notice>{t("together.you-undid")}</Notice>;
  if (held) return <Notice>{t("holds-office.is-in-hold")}</Notice>;
  if (proposed) return <Notice>{t("two-people.you-proposed")}</Notice>;
  return null;
}
