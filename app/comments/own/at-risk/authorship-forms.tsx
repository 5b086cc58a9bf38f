import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

interface AuthorshipForm {
  typed?: Record<string, string>;
  errors?: Errors;
}

/** By which the holder of the key has a statement signed. */
export function SignForm({ typed, errors }: AuthorshipForm) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Sign a statement</h2>
      <p className="govuk-body">
        Write a statement of your own, and the portal signs it with a secret that is made from your key and
        this comment’s number. Whoever gets the statement and the signature can check that the author of this
        comment made it, and learns nothing of your key. A date and a name for whom it is meant keep others
        from passing it off as theirs.
      </p>
      <p className="govuk-body">
        When you do it for the first time, a public key appears with the comment, by which signatures are
        checked. It tells that its author has signed something, and nothing more.
      </p>
      <TextArea
        name="statement"
        label="Your statement"
        hint="Up to 2,000 characters. For instance: I wrote this comment. For the journalist Ada Example, 3 February 2026."
        rows={4}
        dir="auto"
        autoComplete="off"
        defaultValue={typed?.statement}
        error={errors?.statement}
      />
      <Button name="intent" value="sign">
        Sign the statement
      </Button>
    </form>
  );
}

/** What to hand on: a statement, its signature and how it is checked. */
export function SignedStatement({ statement, signature }: { statement: string; signature: string }) {
  return (
    <section aria-labelledby="signed">
      <h2 className="govuk-heading-m" id="signed">
        The signed statement
      </h2>
      <p className="govuk-body">Hand on both. The portal has not kept them.</p>
      <h3 className="govuk-heading-s">Statement</h3>
      <pre className="app-typed" dir="auto">
        {statement}
      </pre>
      <h3 className="govuk-heading-s">Signature</h3>
      <p className="govuk-body">
        <code className="app-hash">{signature}</code>
      </p>
    </section>
  );
}

/** By which anyone checks a statement, here or on a machine of their own. */
export function CheckForm({ typed, errors, authorKey }: AuthorshipForm & { authorKey: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">Check a statement</h2>
      <form method="post" noValidate>
        <TextArea
          name="checked"
          label="Statement"
          hint="Exactly as it was signed."
          rows={4}
          dir="auto"
          defaultValue={typed?.checked}
          error={errors?.checked}
        />
        <TextArea
          name="signature"
          label="Signature"
          rows={2}
          defaultValue={typed?.signature}
          error={errors?.signature}
        />
        <Button kind="secondary" name="intent" value="check">
          Check
        </Button>
      </form>
      <h2 className="govuk-heading-m">Public key</h2>
      <pre className="app-typed">{authorKey}</pre>
      <Details summary="How to check without this portal">
        <p>
          The signature is Ed25519 over the statement in UTF-8, with \n between lines and nothing after the
          last. Save the public key as <code>key.pem</code>, the statement as <code>statement.txt</code> and
          the signature as <code>signature.txt</code>, then run:
        </p>
        <pre className="app-typed">
          {"base64 -d signature.txt > signature.bin\n" +
            "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in statement.txt -sigfile signature.bin"}
        </pre>
      </Details>
    </>
  );
}
