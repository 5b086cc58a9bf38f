import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";

/** Which other snapshot it is compared with; the address says it. */
export function CompareForm({
  numbers,
  number,
  since,
}: {
  numbers: number[];
  number: number;
  since: number;
}) {
  const t = useWords();
  const others = numbers.filter((one) => one !== number);
  if (others.length < 2) return null;
  return (
    <form method="get">
      <Select
        name="since"
        label={t("snapshots-office.compare-with")}
        defaultValue={String(since)}
        options={others.map((one) => ({
          value: String(one),
          text: t("snapshots-office.number", { number: one }),
        }))}
      />
      <Button kind="secondary">{t("snapshots-office.compare")}</Button>
    </form>
  );
}
