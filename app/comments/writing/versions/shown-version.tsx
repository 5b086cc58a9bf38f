import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { PartField } from "./part-fields.ts";
import { VersionChanges } from "./version-changes.tsx";
import { versionName } from "./version-list.tsx";

interface Props {
  version: {
    part: string;
    name: string;
    saved_at: string;
    /** Null where the key is not there. */
    before: PartField[] | null;
    after: PartField[] | null;
    mayRestore: boolean;
  };
  labels: Record<string, string>;
  timeZone: string;
}

/** One version of a part: who saved it, what it changed, and the way back to it. */
export function ShownVersion({ version, labels, timeZone }: Props) {
  return (
    <section aria-labelledby="version">
      <h2 className="govuk-heading-m" id="version">
        {versionName(version.part, labels)}
      </h2>
      <p className="govuk-body">
        By {version.name} on <Moment at={version.saved_at} timeZone={timeZone} />
      </p>
      {version.before && version.after ? (
        <VersionChanges before={version.before} after={version.after} />
      ) : (
        <p className="govuk-inset-text">
          The portal cannot open this version at this moment, because the key that protects it is not there.
        </p>
      )}
      {version.mayRestore && (
        <form method="post" id="form">
          <Button kind="secondary">Put this part back to this version</Button>
        </form>
      )}
    </section>
  );
}
