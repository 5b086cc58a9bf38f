import { Button } from "#app/ui/button.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

interface Props {
  /** The page to go to afterwards. */
  next: string;
  email?: string;
  errors?: Record<string, string>;
}

/** E-mail address and password; works from any page. */
export function SignInForm({ next, email, errors }: Props) {
  return (
    <form method="post" action={`/sign-in?next=${encodeURIComponent(next)}`} noValidate>
      <input type="hidden" name="next" value={next} />
      <TextInput
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="email"
        spellCheck={false}
        defaultValue={email}
        error={errors?.email}
        className="govuk-!-width-two-thirds"
      />
      <TextInput
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        error={errors?.password}
        className="govuk-!-width-two-thirds"
      />
      <Button>Sign in</Button>
    </form>
  );
}
