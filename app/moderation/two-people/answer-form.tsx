import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** The proposal that is answered; left out where all of an act are. */
  proposal?: string;
  /** Whether whoever reads this has proposed it. */
  isOwn: boolean;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Confirms or sends back what another has proposed; takes back what one has proposed oneself. */
export function AnswerForm({ proposal, isOwn, errors, typed }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      {proposal && <input type="hidden" name="proposal" value={proposal} />}
      {isOwn ? (
        <Button kind="secondary" name="intent" value="retract">
          {t("two-people.take-back")}
        </Button>
      ) : (
        <>
          <Button name="intent" value="confirm" data-shortcut="C">
            {t("two-people.confirm")}
          </Button>
          <TextArea
            name="why"
            label={t("two-people.why-sent-back")}
            hint={t("two-people.why-sent-back-hint")}
            rows={3}
            defaultValue={typed?.why}
            error={errors?.why}
          />
          <Button kind="secondary" name="intent" value="return">
            {t("two-people.send-back")}
          </Button>
        </>
      )}
    </form>
  );
}
