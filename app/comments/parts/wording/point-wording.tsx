import { Redline, RedlineKey } from "#app/consultations/redline-text.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import { markingAttributes } from "../confidential/marking-attributes.ts";
import { longestWording } from "./wording.ts";

interface Props {
  /** The provision's own words, see ownText. */
  original: string;
  /** What is proposed so far; the empty text where nothing is. */
  proposed: string;
  error?: Told;
  /** BCP 47, of the provision's words, where it is known. */
  language?: string | null;
}

/** Another wording for a provision, shut until it is wanted, with what it would change. */
export function PointWording({ original, proposed, error, language }: Props) {
  const t = useWords();
  return (
    <Details summary={t("wording.propose-another-wording")} open={proposed !== "" || error !== undefined}>
      <WordingField original={original} proposed={proposed} error={error} />
      <Button kind="secondary" name="intent" value="preview">
        {t("wording.show-what-changes")}
      </Button>
      {proposed !== "" && !error && (
        <section aria-label={t("wording.what-your-wording-changes")}>
          <RedlineKey />
          <Redline original={original} proposed={proposed} language={language} />
        </section>
      )}
    </Details>
  );
}

/** The provision's words as a copy to edit: left as it is, nothing is proposed. */
function WordingField({ original, proposed, error }: Props) {
  const t = useWords();
  const text = proposed || original;
  return (
    <TextArea
      name="wording"
      label={t("wording.your-wording")}
      hint={t("wording.your-wording-hint", { most: longestWording })}
      rows={Math.min(20, Math.max(4, Math.ceil(text.length / 70) + 1))}
      dir="auto"
      defaultValue={text}
      error={error}
      {...markingAttributes(t)}
    />
  );
}
