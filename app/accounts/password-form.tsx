import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { shortestPassword } from "./password-length.ts";

/** Asks for the current password and a new one. */
export function PasswordForm({ email, errors }: { email: string; errors?: Errors }) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      {/* Password managers learn from it which account this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextInput
        name="current_password"
        label={t("accounts.current-password")}
        type="password"
        autoComplete="current-password"
        error={errors?.current_password}
        className="govuk-!-width-two-thirds"
      />
      <TextInput
        name="new_password"
        label={t("accounts.new-password")}
        hint={t("accounts.password-hint", { least: shortestPassword })}
        type="password"
        autoComplete="new-password"
        error={errors?.new_password}
        className="govuk-!-width-two-thirds"
      />
      <Button name="intent" value="change password">
        {t("accounts.change-password")}
      </Button>
    </form>
  );
}
