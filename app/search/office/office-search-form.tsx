import { shortened } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  government: string;
  consultations: { reference: string; title: string }[];
  typed: { q: string; consultation: string };
}

/** What an official looks for, in all consultations of their government or in one. */
export function OfficeSearchForm({ government, consultations, typed }: Props) {
  const t = useWords();
  return (
    <search>
      <form className="app-filters app-no-print" method="get" action={`/officials/${government}/search`}>
        <TextInput
          name="q"
          type="search"
          label={t("search.words")}
          hint={t("search.how-to-search")}
          defaultValue={typed.q}
          maxLength={200}
        />
        <Select
          name="consultation"
          label={t("search.by-consultation")}
          none={t("search.any")}
          defaultValue={typed.consultation}
          options={consultations.map(({ reference, title }) => ({
            value: reference,
            text: t("search-office.a-consultation", { reference, title: shortened(title, 60) }),
          }))}
        />
        <div className="app-actions">
          <Button>{t("search.search")}</Button>
        </div>
      </form>
    </search>
  );
}
