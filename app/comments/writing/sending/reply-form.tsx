import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestReasons } from "../../drafts/draft.ts";
import { ProseField } from "../form/prose-field.tsx";

interface Props {
  /** Made with the form, so that sending it twice is one reply. */
  replyKey: string;
  label: string;
  button: string;
  defaultValue?: string;
  errors?: Errors;
  preview: string | null;
}

/** The one text of a reply, with its preview. */
export function ReplyForm({ replyKey, label, button, defaultValue = "", errors, preview }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={replyKey} />
      <ProseField
        name="remarks"
        label={label}
        hint={t("sending.your-reply-hint", { most: longestReasons, shown: t("writing.shown-as-typed") })}
        defaultValue={defaultValue}
        error={errors?.remarks}
        preview={preview}
        isWhollyPublic
      />
      <Button name="intent" value="send">
        {button}
      </Button>
    </form>
  );
}
