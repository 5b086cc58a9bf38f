import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** The page to go to afterwards. */
  next: string;
  email?: string;
  errors?: Errors;
}

/** E-mail address and password; works from any page. */
export function SignInForm({ next, email, errors }: Props) {
  const t = useWords();
  return (
    <form method="post" action={`/sign-in?next=${encodeURIComponent(next)}`} noValidate>
      <input type="hidden" name="next" value={next} />
      <TextInput
        name="email"
        label={t("accounts.e-mail")}
        type="email"
        autoComplete="email"
        spellCheck={false}
        defaultValue={email}
        error={errors?.email}
        className="govuk-!-width-two-thirds"
      />
      <TextInput
        name="password"
        label={t("accounts.password")}
        type="password"
        autoComplete="current-password"
        error={errors?.password}
        className="govuk-!-width-two-thirds"
      />
      <Button>{t("accounts.sign-in")}</Button>
    </form>
  );
}
