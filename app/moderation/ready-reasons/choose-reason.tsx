import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** The reasons that the government keeps. */
  ready: readonly { id: string; name: string }[];
  chosen?: string;
}

/** A ready reason to be chosen instead of writing one; nothing where none is kept. */
export function ChooseReason({ ready, chosen }: Props) {
  const t = useWords();
  if (ready.length === 0) return null;
  return (
    <Select
      name="ready"
      label={t("ready-reasons.choose")}
      hint={t("ready-reasons.choose-hint")}
      none={t("ready-reasons.none")}
      options={ready.map(({ id, name }) => ({ value: id, text: name }))}
      defaultValue={chosen}
      shortcut="S"
    />
  );
}
