import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { markingWords } from "../../parts/confidential/marking-words.ts";

interface Props {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  defaultValue: string;
  /** The HTML to show below; null where no preview was asked for. */
  preview: string | null;
  rows?: number;
  /** What the button asks for, where there are several such texts on a page. */
  intent?: string;
  /** Everyone reads all of it: nothing in it can be marked as confidential. */
  isWhollyPublic?: boolean;
}

/** A text in Markdown with its preview: by a button, and live where there is JavaScript. */
export function MarkdownField({
  name,
  preview,
  hint,
  intent = "preview",
  isWhollyPublic = false,
  ...field
}: Props) {
  const marking = isWhollyPublic ? {} : markingWords;
  return (
    <div className="app-markdown">
      <TextArea
        name={name}
        dir="auto"
        spellCheck
        {...field}
        hint={isWhollyPublic ? hint : <ConfidentialHint said={hint} />}
        data-live-preview={`${name}-preview`}
        {...marking}
      />
      <Button kind="secondary" name="intent" value={intent} data-preview-button="">
        Preview{intent !== "preview" && <span className="govuk-visually-hidden">: {field.label}</span>}
      </Button>
      <section
        className="app-preview"
        id={`${name}-preview`}
        aria-label={`Preview: ${field.label}`}
        hidden={preview === null}
      >
        <p className="app-preview__label">As it will be read</p>
        <div data-preview-text="" dir="auto">
          {preview !== null && <Prose html={preview} />}
        </div>
      </section>
    </div>
  );
}

/** Said beside every field that takes Markdown. */
export const markdownHint =
  "You can use Markdown: an empty line between paragraphs, **bold**, *italic*, lists with - and links.";

/** Said beside a text that may hold confidential parts, after what is said of it otherwise. No link: keys would stop there. */
function ConfidentialHint({ said }: { said?: ReactNode }) {
  return <>{said} Put what only officials may read between [[ and ]].</>;
}
