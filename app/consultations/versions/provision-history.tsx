import { useWords } from "#app/words/use-words.ts";
import { versionAddress } from "../addresses.ts";
import { writtenIn } from "../text-languages.ts";

interface Props {
  reference: string;
  anchor: string;
  /** What it was called in earlier versions, where that was another way. */
  labels: { version: number; label: string }[];
  /** The first version without it; null while it stands. */
  removed_in: number | null;
  /** BCP 47, of the measure's words. */
  language: string | null;
}

/** Whether a provision still stands, and how it was numbered before, so that what was said of it can be found. */
export function ProvisionHistory({ reference, anchor, labels, removed_in, language }: Props) {
  const t = useWords();
  if (removed_in !== null)
    return (
      <p className="govuk-inset-text">
        {t("versions.taken-out", { version: String(removed_in) })}{" "}
        <a className="govuk-link" href={versionAddress(reference, removed_in - 1, anchor)}>
          {t("versions.read-it-in-version", { version: String(removed_in - 1) })}
        </a>
      </p>
    );
  return labels.map(({ version, label }) => (
    <p key={version} className="govuk-body app-quiet">
      {t("versions.called-in", {
        version: String(version),
        provision: (
          <a
            className="govuk-link"
            href={versionAddress(reference, version, anchor)}
            {...writtenIn(language)}
          >
            {label}
          </a>
        ),
      })}
    </p>
  ));
}
