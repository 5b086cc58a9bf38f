import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Moment } from "#app/ui/moment.tsx";

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
  return (
    <>
      <dl className="govuk-summary-list">
        {sessions.map((session) => (
          <SessionRow key={session.id_hash} session={session} isOfficial={isOfficial} />
        ))}
      </dl>
      <p className="govuk-body">
        {isOfficial
          ? "Since you hold an office, you are signed out after one hour in which you do nothing here, and after twelve hours in any case. What you have typed by then is shown again."
          : "You are signed out 30 days after you signed in. What you have typed by then is shown again."}{" "}
        All other sessions end when you change your password.
      </p>
      <form method="post">
        <Button kind="secondary" name="intent" value="sign out everywhere">
          Sign out everywhere
        </Button>
      </form>
    </>
  );
}

function SessionRow({ session, isOfficial }: { session: Session; isOfficial: boolean }) {
  const { id_hash, created_at, last_seen_at, isThis } = session;
  // No finer than it is kept.
  const LastUsed = isOfficial ? Moment : Day;
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{isThis ? "This browser" : "Another browser"}</dt>
      <dd className="govuk-summary-list__value">
        Signed in on <Moment at={created_at} timeZone="UTC" /> UTC
        <br />
        Last used on <LastUsed at={last_seen_at} timeZone="UTC" />
        {isOfficial && " UTC"}
      </dd>
      <dd className="govuk-summary-list__actions">
        <form method="post" action={isThis ? "/sign-out" : undefined}>
          <Button kind="secondary" name="session" value={id_hash}>
            End this session
            <span className="govuk-visually-hidden">
              , begun on <Moment at={created_at} timeZone="UTC" />
            </span>
          </Button>
        </form>
      </dd>
    </div>
  );
}
