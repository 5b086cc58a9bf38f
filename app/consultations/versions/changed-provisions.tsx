import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import { provisionAddress } from "../addresses.ts";
import { Redline, RedlineKey } from "../redline-text.tsx";
import { writtenIn } from "../text-languages.ts";
import type { ChangedProvision } from "./measure-version.ts";

interface Props {
  changes: ChangedProvision[];
  /** Of the consultation, where a provision has a page to lead to. */
  reference: string | null;
  /** BCP 47, of the measure's words. */
  language: string | null;
}

/** What changed, provision by provision, each word that was taken out or put in marked and said. */
export function ChangedProvisions({ changes, reference, language }: Props) {
  const t = useWords();
  return (
    <div className="app-changes">
      <RedlineKey isDone />
      {changes.map((provision) => (
        <OneProvision
          key={`${provision.change} ${provision.anchor}`}
          {...{ provision, reference, language }}
        />
      ))}
      {changes.length === 0 && <p className="govuk-body">{t("versions.nothing-differs")}</p>}
    </div>
  );
}

const tones = { added: "green", removed: "red", changed: "blue", renumbered: "grey" } as const;

function OneProvision({
  provision,
  reference,
  language,
}: Omit<Props, "changes"> & { provision: ChangedProvision }) {
  const t = useWords();
  const { anchor, change, label, earlierLabel, before, after } = provision;
  const name = <span {...writtenIn(language)}>{label}</span>;
  return (
    <section aria-labelledby={`name-of-${anchor}`} id={`change-${anchor}`}>
      <h3 className="govuk-heading-s" id={`name-of-${anchor}`}>
        {reference === null ? (
          name
        ) : (
          <a className="govuk-link" href={provisionAddress(reference, anchor)}>
            {name}
          </a>
        )}{" "}
        <Tag tone={tones[change]}>{t(`versions.${change}`)}</Tag>
      </h3>
      {earlierLabel !== null && (
        <p className="govuk-body-s">{t("versions.was-called", { provision: earlierLabel })}</p>
      )}
      {change !== "renumbered" && <Redline original={before} proposed={after} language={language} />}
    </section>
  );
}
