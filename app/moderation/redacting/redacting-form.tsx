import { fieldsOf, type Redactable } from "#app/comments/reading/redacted/redactable.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { longestReason, moderatorsGrounds } from "../grounds.ts";
import { Preview, type Previewed } from "./preview.tsx";

interface Props {
  version: string;
  parts: readonly Redactable[];
  typed: Record<string, string>;
  errors?: Errors;
  /** The passages that are marked, each of which may have a ground of its own. */
  passages: readonly string[];
  preview: Previewed | null;
}

/** Every text of a comment, to be marked; the grounds, and how it will read. */
export function RedactingForm({ version, parts, typed, errors = {}, passages, preview }: Props) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name] ?? "", error: errors[name] });
  const grounds = groundOptions(t);
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      {preview && <Preview preview={preview} />}
      {parts.map((part) => (
        <PartFields key={part.name} part={part} field={field} />
      ))}
      <Select
        {...field("ground")}
        label={t("redacting.ground-of-passages")}
        hint={t("redacting.ground-hint")}
        none={t("redacting.choose-ground")}
        options={grounds}
      />
      {passages.length > 0 && (
        <Details
          summary={t("redacting.other-grounds", { count: passages.length })}
          open={passages.length > 1}
        >
          {passages.map((passage, at) => (
            <div key={passage}>
              <input type="hidden" name={`passage-${at + 1}`} value={passage} />
              <Select
                {...field(`ground-${at + 1}`)}
                label={t("redacting.ground-of", { words: <bdi>{passage}</bdi> })}
                none={t("redacting.as-for-all")}
                options={grounds}
              />
            </div>
          ))}
        </Details>
      )}
      <TextArea
        {...field("reason")}
        label={t("redacting.reason")}
        hint={t("redacting.reason-hint", { most: longestReason })}
        rows={3}
      />
      <Button kind={preview ? "secondary" : undefined} name="intent" value="preview">
        {t(preview ? "redacting.look-again" : "redacting.see-how-it-reads")}
      </Button>
    </form>
  );
}

type FieldOf = (name: string) => { name: string; defaultValue: string; error: Errors[string] | undefined };

function PartFields({ part, field }: { part: Redactable; field: FieldOf }) {
  const t = useWords();
  const { name, label, text, how } = part;
  const { marks, lines, whole } = fieldsOf(name);
  if (how === "passages")
    return (
      <TextArea
        {...field(marks)}
        label={label}
        rows={Math.min(24, Math.max(2, Math.ceil(text.length / 70) + 1))}
        dir="auto"
        {...attributesForMarking(t)}
      />
    );
  return (
    <>
      <Select
        {...field(whole)}
        label={label}
        hint={how === "whole" ? t("redacting.as-answered", { words: text }) : t("redacting.whole-file-hint")}
        none={t(how === "whole" ? "redacting.leave-it" : "redacting.leave-the-file")}
        options={groundOptions(t)}
      />
      {how === "file" && text.trim() !== "" && (
        <>
          <TextArea
            {...field(lines)}
            label={t("redacting.words-in", { name: part.fileName ?? "" })}
            hint={t("redacting.words-in-hint")}
            rows={3}
            dir="auto"
          />
          <Details summary={t("redacting.words-of", { name: part.fileName ?? "" })}>
            <pre className="app-typed" dir="auto">
              {text}
            </pre>
          </Details>
        </>
      )}
    </>
  );
}

function groundOptions(t: Translator) {
  return moderatorsGrounds.map((ground) => ({ value: ground, text: t(`terms.ground ${ground}`) }));
}

/** What the button beside a text says; see ui/enhance-marking.ts. */
function attributesForMarking(t: Translator) {
  return {
    "data-mark-confidential": t("redacting.mark-selection"),
    "data-marked": t("redacting.marked"),
    "data-unmarked": t("redacting.unmarked"),
    "data-nothing-selected": t("confidential.select-words-first"),
  };
}
