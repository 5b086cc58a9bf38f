import { Button } from "#app/ui/button.tsx";

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
