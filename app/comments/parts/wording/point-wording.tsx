import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { markingWords } from "../confidential/marking-words.ts";
import { Redline, RedlineKey } from "./redline-text.tsx";
import { longestWording } from "./wording.ts";

interface Props {
  /** The provision's own words, see ownText. */
  original: string;
  /** What is proposed so far; the empty text where nothing is. */
  proposed: string;
  error?: string;
}

/** Another wording for a provision, shut until it is wanted, with what it would change. */
export function PointWording({ original, proposed, error }: Props) {
  return (
    <Details summary="Propose another wording" open={proposed !== "" || error !== undefined}>
      <WordingField original={original} proposed={proposed} error={error} />
      <Button kind="secondary" name="intent" value="preview">
        Show what changes
      </Button>
      {proposed !== "" && !error && (
        <section aria-label="What your wording changes">
          <RedlineKey />
          <Redline original={original} proposed={proposed} />
        </section>
      )}
    </Details>
  );
}

/** The provision's words as a copy to edit: left as it is, nothing is proposed. */
function WordingField({ original, proposed, error }: Props) {
  const text = proposed || original;
  return (
    <TextArea
      name="wording"
      label="Your wording"
      hint={`The provision’s own words, to change as you would have them. If you leave them as they are, no wording is proposed. Up to ${longestWording.toLocaleString("en-GB")} characters, shown as plain text.`}
      rows={Math.min(20, Math.max(4, Math.ceil(text.length / 70) + 1))}
      dir="auto"
      defaultValue={text}
      error={error}
      {...markingWords}
    />
  );
}
