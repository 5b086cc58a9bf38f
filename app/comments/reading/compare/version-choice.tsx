import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution, Instant } from "#db/schema.ts";
import { SentAt } from "../../comment/sent-at.tsx";

interface Props {
  address: string;
  versions: { version: number; submitted_at: Instant }[];
  /** The version that everyone may read. */
  published: number | null;
  from: number;
  to: number;
  timeZone: string;
  attribution: Attribution;
}

/** Every version with when it was sent; and, where there are several, which two to compare. */
export function VersionChoice(props: Props) {
  const { address, versions, published, from, to, timeZone, attribution } = props;
  const t = useWords();
  const options = versions.map(({ version }) => ({
    value: String(version),
    text: t("compare.version", { version: String(version) }),
  }));
  return (
    <>
      <ul className="govuk-list">
        {versions.map(({ version, submitted_at }) => (
          <li key={version}>
            {t("compare.version-sent", {
              version: String(version),
              when: <SentAt at={submitted_at} timeZone={timeZone} attribution={attribution} />,
            })}{" "}
            {version === published && <Tag tone="green">{t("compare.published")}</Tag>}
          </li>
        ))}
      </ul>
      {versions.length === 1 && <p className="govuk-body">{t("compare.not-changed")}</p>}
      {versions.length > 2 && (
        <form
          method="get"
          action={address}
          className="app-filters app-no-print"
          aria-label={t("compare.compare-versions")}
        >
          <div className="app-filters__row">
            <Select name="from" label={t("compare.compare")} options={options} defaultValue={String(from)} />
            <Select name="to" label={t("compare.with")} options={options} defaultValue={String(to)} />
          </div>
          <Button kind="secondary">{t("compare.compare")}</Button>
        </form>
      )}
    </>
  );
}
