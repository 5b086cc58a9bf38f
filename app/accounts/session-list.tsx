import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";

interface Props {
  sessions: { id_hash: string; created_at: string; isThis: boolean }[];
  isOfficial: boolean;
}

/** The account's sessions, how long they last, and the way to end them all. */
export function SessionList({ sessions, isOfficial }: Props) {
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {sessions.map(({ id_hash, created_at, isThis }) => (
          <li key={id_hash}>
            {isThis ? "In this browser" : "In another browser"}, since{" "}
            <Moment at={created_at} timeZone="UTC" /> UTC
          </li>
        ))}
      </ul>
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
