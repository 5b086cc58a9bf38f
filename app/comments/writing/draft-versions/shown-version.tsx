import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { versionName } from "../../drafts/part-name.ts";
import type { PartField } from "./part-fields.ts";
import { VersionChanges } from "./version-changes.tsx";

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
  const t = useWords();
  return (
    <section aria-labelledby="version">
      <h2 className="govuk-heading-m" id="version">
        {versionName(t, version.part, labels)}
      </h2>
      <p className="govuk-body">
        {t("shared-drafts.by-on", {
          name: version.name,
          moment: <Moment at={version.saved_at} timeZone={timeZone} />,
        })}
      </p>
      {version.before && version.after ? (
        <VersionChanges before={version.before} after={version.after} />
      ) : (
        <p className="govuk-inset-text">{t("shared-drafts.version-locked")}</p>
      )}
      {version.mayRestore && (
        <form method="post" id="form">
          <Button kind="secondary">{t("shared-drafts.put-back")}</Button>
        </form>
      )}
    </section>
  );
}
