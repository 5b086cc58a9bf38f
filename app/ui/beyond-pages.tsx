import { useWords } from "#app/words/use-words.ts";

interface Props {
  pages: number;
  /** The address of the first of them. */
  first: string;
}

/** For whoever asks for a page after the last one: how many there are, and the way back. */
export function BeyondPages({ pages, first }: Props) {
  const t = useWords();
  return (
    <p className="govuk-body">
      {t("reading.only-so-many-pages", { pages })}{" "}
      <a className="govuk-link" href={first}>
        {t("reading.show-the-first")}
      </a>
    </p>
  );
}
