import { Radios } from "#app/ui/radios.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import { positions } from "#db/schema.ts";

interface Props {
  label: string;
  hint?: string;
  error?: Told;
  defaultValue: string;
}

/** The four positions, on the measure or on a provision. */
export function PositionRadios(props: Props) {
  const t = useWords();
  const choices = positions.map((position) => ({ value: position, text: t(`terms.position ${position}`) }));
  return <Radios name="position" choices={choices} {...props} />;
}
