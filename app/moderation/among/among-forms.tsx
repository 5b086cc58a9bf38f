import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { findAmong } from "./among-moderators.server.ts";

interface Props {
  among: Awaited<ReturnType<typeof findAmong>>;
  timeZone: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Who takes the comment on, and what moderators have written to each other about it. */
export function AmongForms({
  among: { notes, assigned, moderators },
  timeZone,
  errors = {},
  typed = {},
}: Props) {
  const t = useWords();
  return (
    <>
      <form method="post" noValidate>
        <Select
          name="to"
          label={t("among.who-takes-it-on")}
          hint={t("among.binds-nobody")}
          error={errors.to}
          none={t("among.nobody")}
          options={moderators.map(({ id, name }) => ({ value: id, text: name }))}
          defaultValue={typed.to ?? assigned?.id}
        />
        <Button kind="secondary" name="intent" value="assign">
          {t("among.assign")}
        </Button>
      </form>
      <h2 className="govuk-heading-m">{t("among.notes")}</h2>
      {notes.length === 0 && <p className="govuk-body">{t("among.no-note")}</p>}
      <ol className="app-cards">
        {notes.map(({ id, note, written_at, name }) => (
          <li key={id} className="app-card">
            <p className="govuk-body-s">
              {t("among.by", { name, when: <Moment at={written_at} timeZone={timeZone} /> })}
            </p>
            <p className="govuk-body app-typed-lines" dir="auto">
              {note}
            </p>
          </li>
        ))}
      </ol>
      <form method="post" noValidate>
        <TextArea
          name="note"
          label={t("among.write-a-note")}
          hint={t("among.who-reads-it")}
          error={errors.note}
          rows={4}
          defaultValue={typed.note}
        />
        <Button name="intent" value="write">
          {t("among.write")}
        </Button>
      </form>
    </>
  );
}
