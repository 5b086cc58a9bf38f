import { Tag, type Tone } from "#app/ui/tag.tsx";
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
  return <Tag tone={tones[stage]}>{stageWords(stage)}</Tag>;
}

/** `under review` → `Under review`. */
export function stageWords(stage: Stage) {
  return stage.charAt(0).toUpperCase() + stage.slice(1);
}
