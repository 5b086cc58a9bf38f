import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { longestReasons } from "../../drafts/draft.ts";
import { MarkdownField, markdownHint } from "../form/markdown-field.tsx";

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
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={replyKey} />
      <MarkdownField
        name="remarks"
        label={label}
        hint={`Up to ${longestReasons.toLocaleString("en-GB")} characters. ${markdownHint}`}
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
