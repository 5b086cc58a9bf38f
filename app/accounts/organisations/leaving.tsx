import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";

/** With which a member leaves, after one more click. */
export function Leaving({ name, readerId }: { name: string; readerId: string }) {
  return (
    <Details summary="Leave this organisation">
      <form method="post">
        <input type="hidden" name="account" value={readerId} />
        <p className="govuk-body">
          You can then no longer write or submit for {name}. To come back you need an invitation.
        </p>
        <Button kind="warning" name="intent" value="remove">
          Leave
        </Button>
      </form>
    </Details>
  );
}
