import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ConfidentialComment } from "./find-confidential.server.ts";

/** What an official presses to see what is confidential, version by version; each look is recorded. */
export function LookForms({ versions, current }: { versions: { version: number }[]; current: number }) {
  const t = useWords();
  return (
    <>
      <p className="govuk-body">
        {t("looking.each-look-is-recorded", { strong: (words) => <strong>{words}</strong> })}
      </p>
      {versions.map(({ version }, index) => (
        <form method="post" key={version}>
          <input type="hidden" name="version" value={version} />
          <Button kind={index === 0 ? undefined : "secondary"} name="intent" value="look">
            {version === current && versions.length === 1
              ? t("looking.show-the-parts")
              : t("looking.show-the-parts-of", { version: String(version) })}
          </Button>
        </form>
      ))}
    </>
  );
}

/** Said above them: that a claim has just been refused, or that nothing can be shown. */
export function LookNotes({ isRefused, isKeyMissing }: { isRefused: boolean; isKeyMissing: boolean }) {
  const t = useWords();
  return (
    <>
      {isRefused && (
        <p className="govuk-inset-text" role="status">
          {t("looking.refused-notice")}
        </p>
      )}
      {isKeyMissing && (
        <p className="govuk-inset-text" role="status">
          {t("looking.key-missing")}
        </p>
      )}
    </>
  );
}

/** Who has read what is confidential in a comment, and when. */
export function Looks({ looks, timeZone }: Pick<ConfidentialComment, "looks"> & { timeZone: string }) {
  const t = useWords();
  return (
    <section aria-labelledby="looks">
      <h2 className="govuk-heading-m" id="looks">
        {t("looking.who-has-looked")}
      </h2>
      {looks.length === 0 ? (
        <p className="govuk-body">{t("looking.nobody-yet")}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {looks.map(({ id, name, version, attachment_id, looked_at }) => (
            <li key={id}>
              {t(attachment_id ? "looking.looked-at-file" : "looking.looked-at-version", {
                ...{ name, version: String(version) },
                when: <Moment at={looked_at} timeZone={timeZone} />,
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
