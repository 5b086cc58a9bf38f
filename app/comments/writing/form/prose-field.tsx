import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import { markingAttributes } from "../../parts/confidential/marking-attributes.ts";

interface Props {
  name: string;
  label: string;
  /** The same where some of it is in another language than the page. */
  spokenLabel?: ReactNode;
  hint?: ReactNode;
  error?: Told;
  defaultValue: string;
  /** The HTML to show below; null where no preview was asked for. */
  preview: string | null;
  rows?: number;
  /** What the button asks for, where there are several such texts on a page. */
  intent?: string;
  /** Everyone reads all of it: nothing in it can be marked as confidential. */
  isWhollyPublic?: boolean;
}

/** A running text with its preview: by a button, and live where there is JavaScript. */
export function ProseField({
  name,
  preview,
  hint,
  intent = "preview",
  isWhollyPublic = false,
  spokenLabel,
  ...field
}: Props) {
  const t = useWords();
  const { label } = field;
  const marking = isWhollyPublic ? {} : markingAttributes(t);
  return (
    <div className="app-prose-field">
      <TextArea
        name={name}
        dir="auto"
        spellCheck
        {...field}
        label={spokenLabel ?? label}
        hint={isWhollyPublic ? hint : <ConfidentialHint said={hint} />}
        data-live-preview={`${name}-preview`}
        {...marking}
      />
      <Button kind="secondary" name="intent" value={intent} data-preview-button="">
        {intent === "preview" ? t("writing.preview") : t("writing.preview-of-button", { hidden, label })}
      </Button>
      <section
        className="app-preview"
        id={`${name}-preview`}
        aria-label={t("writing.preview-of", { label })}
        hidden={preview === null}
      >
        <p className="app-preview__label">{t("writing.as-it-will-be-read")}</p>
        <div data-preview-text="" dir="auto">
          {preview !== null && <Prose html={preview} />}
        </div>
      </section>
    </div>
  );
}

/** Said beside a text that may hold confidential parts, after what is said of it otherwise. No link: keys would stop there. */
function ConfidentialHint({ said }: { said?: ReactNode }) {
  const t = useWords();
  return said ? t("writing.hint-and-confidential", { hint: <>{said}</> }) : t("writing.confidential-hint");
}
