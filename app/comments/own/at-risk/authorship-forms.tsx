import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestStatement } from "./longest-statement.ts";

interface AuthorshipForm {
  typed?: Record<string, string>;
  errors?: Errors;
}

/** By which the holder of the key has a statement signed. */
export function SignForm({ typed, errors }: AuthorshipForm) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">{t("authorship.sign-a-statement")}</h2>
      <p className="govuk-body">{t("authorship.what-signing-does")}</p>
      <p className="govuk-body">{t("authorship.key-appears")}</p>
      <TextArea
        name="statement"
        label={t("authorship.your-statement")}
        hint={t("authorship.your-statement-hint", { most: longestStatement })}
        rows={4}
        dir="auto"
        autoComplete="off"
        defaultValue={typed?.statement}
        error={errors?.statement}
      />
      <Button name="intent" value="sign">
        {t("authorship.sign-the-statement")}
      </Button>
    </form>
  );
}

/** What to hand on: a statement, its signature and how it is checked. */
export function SignedStatement({ statement, signature }: { statement: string; signature: string }) {
  const t = useWords();
  return (
    <section aria-labelledby="signed">
      <h2 className="govuk-heading-m" id="signed">
        {t("authorship.signed-statement")}
      </h2>
      <p className="govuk-body">{t("authorship.hand-on-both")}</p>
      <h3 className="govuk-heading-s">{t("authorship.statement")}</h3>
      <pre className="app-typed" dir="auto">
        {statement}
      </pre>
      <h3 className="govuk-heading-s">{t("authorship.signature")}</h3>
      <p className="govuk-body">
        <code className="app-hash">{signature}</code>
      </p>
    </section>
  );
}

/** By which anyone checks a statement, here or on a machine of their own. */
export function CheckForm({ typed, errors, authorKey }: AuthorshipForm & { authorKey: string }) {
  const t = useWords();
  return (
    <>
      <h2 className="govuk-heading-m">{t("authorship.check-a-statement")}</h2>
      <form method="post" noValidate>
        <TextArea
          name="checked"
          label={t("authorship.statement")}
          hint={t("authorship.exactly-as-signed")}
          rows={4}
          dir="auto"
          defaultValue={typed?.checked}
          error={errors?.checked}
        />
        <TextArea
          name="signature"
          label={t("authorship.signature")}
          rows={2}
          defaultValue={typed?.signature}
          error={errors?.signature}
        />
        <Button kind="secondary" name="intent" value="check">
          {t("authorship.check")}
        </Button>
      </form>
      <h2 className="govuk-heading-m">{t("authorship.public-key")}</h2>
      <pre className="app-typed">{authorKey}</pre>
      <Details summary={t("authorship.check-without-portal")}>
        <p>{t("authorship.how-to-check", { code: (name) => <code>{name}</code> })}</p>
        <pre className="app-typed">{checking}</pre>
      </Details>
    </>
  );
}

const verifying = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin"];
const files = ["-in", "statement.txt", "-sigfile", "signature.bin"];
const checking = `base64 -d signature.txt > signature.bin\n${[...verifying, ...files].join(" ")}`;
