import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Session {
  id_hash: string;
  created_at: string;
  last_seen_at: string;
  isThis: boolean;
}

interface Props {
  sessions: Session[];
  isOfficial: boolean;
}

/** The account's sessions, how long they last, and the ways to end one or all. */
export function SessionList({ sessions, isOfficial }: Props) {
  const t = useWords();
  return (
    <>
      <dl className="govuk-summary-list">
        {sessions.map((session) => (
          <SessionRow key={session.id_hash} session={session} isOfficial={isOfficial} />
        ))}
      </dl>
      <p className="govuk-body">
        {t(isOfficial ? "accounts.official-signed-out-after" : "accounts.signed-out-after")}
      </p>
      <form method="post">
        <Button kind="secondary" name="intent" value="sign out everywhere">
          {t("accounts.sign-out-everywhere")}
        </Button>
      </form>
    </>
  );
}

function SessionRow({ session, isOfficial }: { session: Session; isOfficial: boolean }) {
  const t = useWords();
  const { id_hash, created_at, last_seen_at, isThis } = session;
  const begun = <Moment key="begun" at={created_at} timeZone="UTC" />;
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">
        {t(isThis ? "accounts.this-browser" : "accounts.another-browser")}
      </dt>
      <dd className="govuk-summary-list__value">
        {t("accounts.signed-in-on", { moment: begun })}
        <br />
        {/* No finer than it is kept. */}
        {isOfficial
          ? t("accounts.last-used-at", { moment: <Moment at={last_seen_at} timeZone="UTC" /> })
          : t("accounts.last-used-on-day", { day: <Day at={last_seen_at} timeZone="UTC" /> })}
      </dd>
      <dd className="govuk-summary-list__actions">
        <form method="post" action={isThis ? "/sign-out" : undefined}>
          <Button kind="secondary" name="session" value={id_hash}>
            {t("accounts.end-session", {
              hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
              moment: begun,
            })}
          </Button>
        </form>
      </dd>
    </div>
  );
}
