import { Tag, type Tone } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Stage } from "./consultation.ts";

const tones: Record<Stage, Tone> = {
  draft: "grey",
  announced: "blue",
  open: "green",
  closed: "grey",
  "under review": "ochre",
  decided: "blue",
  withdrawn: "red",
};

/** Where a consultation stands, in a word. */
export function StageTag({ stage }: { stage: Stage }) {
  const t = useWords();
  return <Tag tone={tones[stage]}>{t(`terms.stage ${stage}`)}</Tag>;
}
