import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Redline, RedlineKey } from "./redline-text.tsx";
import { WordingField } from "./wording-field.tsx";

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
