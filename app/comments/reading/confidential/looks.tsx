import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { ConfidentialComment } from "./find-confidential.server.ts";

/** What an official presses to see what is confidential, version by version; each look is recorded. */
export function LookForms({ versions, current }: { versions: { version: number }[]; current: number }) {
  return (
    <>
      <p className="govuk-body">
        Only officials who have the right may read this. <strong>Each look is recorded</strong> with your
        name, the time and the version. Do not copy it to where others can read it.
      </p>
      {versions.map(({ version }, index) => (
        <form method="post" key={version}>
          <input type="hidden" name="version" value={version} />
          <Button kind={index === 0 ? undefined : "secondary"} name="intent" value="look">
            {version === current && versions.length === 1
              ? "Show the confidential parts"
              : `Show the confidential parts of version ${version}`}
          </Button>
        </form>
      ))}
    </>
  );
}

/** Said above them: that a claim has just been refused, or that nothing can be shown. */
export function LookNotes({ isRefused, isKeyMissing }: { isRefused: boolean; isKeyMissing: boolean }) {
  return (
    <>
      {isRefused && (
        <p className="govuk-inset-text" role="status">
          The claim is refused, and the comment has returned to its author with your reason.
        </p>
      )}
      {isKeyMissing && (
        <p className="govuk-inset-text" role="status">
          The confidential parts cannot be shown: the key that opens them is not there. Ask whoever operates
          the portal. Nothing was recorded, since nothing was seen.
        </p>
      )}
    </>
  );
}

/** Who has read what is confidential in a comment, and when. */
export function Looks({ looks, timeZone }: Pick<ConfidentialComment, "looks"> & { timeZone: string }) {
  return (
    <section aria-labelledby="looks">
      <h2 className="govuk-heading-m" id="looks">
        Who has looked
      </h2>
      {looks.length === 0 ? (
        <p className="govuk-body">Nobody yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {looks.map(({ id, name, version, attachment_id, looked_at }) => (
            <li key={id}>
              {name}, <Moment at={looked_at} timeZone={timeZone} />: {attachment_id ? "a file of " : ""}
              version {version}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
