import { Button } from "#app/ui/button.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  passage: { passage_id: string; made_by: "method" | "official"; number: number; seen: number | null };
  /** Whether it names the key point, so that it cannot be struck. */
  isNamed: boolean;
}

/** Says that a passage makes the key point on whose page it stands, or that it does not. */
export function PassageForm({ passage: { passage_id, made_by, number, seen }, isNamed }: Props) {
  const t = useWords();
  const acts = [
    { act: "confirm", isOffered: made_by === "method" },
    { act: "refuse", isOffered: !isNamed },
  ] as const;
  const offered = acts.filter(({ isOffered }) => isOffered);
  if (offered.length === 0) return null;
  return (
    <form method="post" className="app-said__form app-no-print">
      <input type="hidden" name="passage" value={passage_id} />
      <input type="hidden" name="seen" value={seen ?? 0} />
      {offered.map(({ act }) => (
        <Button key={act} kind="secondary" name="act" value={act}>
          {t(`digest-edits.${act}`, { number: String(number), hidden })}
        </Button>
      ))}
    </form>
  );
}
