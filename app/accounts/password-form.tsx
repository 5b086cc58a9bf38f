import { Button } from "#app/ui/button.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** Asks for the current password and a new one. */
export function PasswordForm({ email, errors }: { email: string; errors?: Record<string, string> }) {
  return (
    <form method="post" noValidate>
      {/* Password managers learn from it which account this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextInput
        name="current_password"
        label="Your current password"
        type="password"
        autoComplete="current-password"
        error={errors?.current_password}
        className="govuk-!-width-two-thirds"
      />
      <TextInput
        name="new_password"
        label="Your new password"
        hint="At least 12 characters. Three words that do not belong together are easy to keep in mind."
        type="password"
        autoComplete="new-password"
        error={errors?.new_password}
        className="govuk-!-width-two-thirds"
      />
      <Button name="intent" value="change password">
        Change password
      </Button>
    </form>
  );
}
