import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ToldVersion } from "./measure-version.ts";

interface Props {
  address: string;
  versions: ToldVersion[];
  from: number;
  to: number;
}

/** Which two versions to compare, where there is a choice. */
export function CompareVersions({ address, versions, from, to }: Props) {
  const t = useWords();
  if (versions.length < 3) return null;
  const options = versions.map(({ number }) => ({
    value: String(number),
    text: t("versions.version-of", { version: String(number) }),
  }));
  return (
    <form
      method="get"
      action={address}
      className="app-filters app-no-print"
      aria-label={t("versions.compare-versions")}
    >
      <div className="app-filters__row">
        <Select name="from" label={t("versions.from")} options={options} defaultValue={String(from)} />
        <Select name="to" label={t("versions.to")} options={options} defaultValue={String(to)} />
      </div>
      <Button kind="secondary">{t("versions.compare")}</Button>
    </form>
  );
}
