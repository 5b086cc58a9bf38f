import { Button } from "#app/ui/button.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** Where it looks, as hidden fields; left out, everywhere. */
  within?: Record<string, string>;
  /** Apart from other such forms on the page. */
  id?: string;
  typed?: string;
}

/** One line to look for words from any page; everything else can be said on the page of what is found. */
export function SearchForm({ within = {}, id = "find-words", typed = "" }: Props) {
  const t = useWords();
  const isWithin = Object.values(within).some(Boolean);
  return (
    <search>
      <form method="get" action="/search" className="app-search app-no-print">
        <label className="govuk-label govuk-label--s" htmlFor={id}>
          {t(isWithin ? "search.search-this-consultation" : "search.search-everything")}
        </label>
        <div className="app-search__row">
          <input
            className="govuk-input"
            type="search"
            id={id}
            name="q"
            defaultValue={typed}
            maxLength={200}
          />
          <Button kind="secondary">
            {t("search.search")}
            <VisuallyHidden> {t("search.for-words")}</VisuallyHidden>
          </Button>
        </div>
        {Object.entries(within).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </form>
    </search>
  );
}
