import { shortened } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import type { ToCheck } from "./to-check.ts";

interface Props {
  toCheck: ToCheck;
  /** What was chosen with what could not be done. */
  typed?: Record<string, string>;
  error?: Told;
}

/** Yes, no, or another key point: each is one button, and with Alt and Shift one key. */
export function ToCheckForm({
  toCheck: { passage, proposed, others, seen, place },
  typed = {},
  error,
}: Props) {
  const t = useWords();
  const options = others.map(({ id, quote }) => ({
    value: id,
    text: shortened(quote.words, longestChoice),
    lang: quote.language,
  }));
  return (
    <form method="post" className="app-no-print" noValidate>
      <input type="hidden" name="passage" value={passage.passage_id} />
      <input type="hidden" name="point" value={proposed.id} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="place" value={place} />
      <div className="govuk-button-group" id="answer">
        <Button name="answer" value="confirm" data-shortcut="C">
          {t("digest-learning.confirm")}
        </Button>
        <Button kind="secondary" name="answer" value="refuse" data-shortcut="R">
          {t("digest-learning.refuse")}
        </Button>
      </div>
      {options.length > 0 && (
        <>
          <Select
            name="to"
            label={t("digest-learning.another")}
            error={error}
            none={t("digest-learning.choose")}
            options={options}
            defaultValue={typed.to}
            shortcut="M"
          />
          <Button kind="secondary" name="answer" value="move">
            {t("digest-learning.move")}
          </Button>
        </>
      )}
    </form>
  );
}

/** In characters: a list of choices has one line for each; the whole sentence stands on the key point's page. */
const longestChoice = 100;
