import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { ListedEdit } from "./list-edits.server.ts";

interface Props {
  edits: ListedEdit[];
  consultation: { government_code: string; reference: string; time_zone: string };
  mayEdit: boolean;
}

/** What officials did, each with the button that undoes it or with what stands in the way. */
export function EditList({ edits, consultation, mayEdit }: Props) {
  const t = useWords();
  if (edits.length === 0) return <p className="govuk-body">{t("digest-edits.nothing-yet")}</p>;
  return (
    <ol className="app-cards" id="edits">
      {edits.map((edit) => (
        <li key={edit.id} className="app-card">
          <p className="govuk-body">
            <WhatWasDone edit={edit} />
            {edit.told.key_point_id && (
              <>
                {" "}
                <a
                  className="govuk-link"
                  href={digestAddress(consultation, `/key-points/${edit.told.key_point_id}`)}
                >
                  {t("digest-edits.open-key-point")}
                </a>
              </>
            )}
          </p>
          <p className="govuk-body-s app-quiet">
            {t("digest-edits.edit-number", { number: String(edit.number) })},{" "}
            <Moment at={edit.made_at} timeZone={consultation.time_zone} />
          </p>
          {edit.kind !== "undo" && <Undoing edit={edit} mayEdit={mayEdit} />}
        </li>
      ))}
    </ol>
  );
}

function WhatWasDone({ edit: { kind, by, undid, told } }: { edit: ListedEdit }) {
  const t = useWords();
  const facts = { by, count: told.count ?? 0, name: told.name || "none", number: String(undid) };
  return t(`digest-edits.did ${kind}`, facts);
}

function Undoing({
  edit: { id, number, undone_by, later },
  mayEdit,
}: {
  edit: ListedEdit;
  mayEdit: boolean;
}) {
  const t = useWords();
  if (undone_by !== null) return <p className="govuk-hint">{t("digest-edits.undone")}</p>;
  if (later !== null)
    return <p className="govuk-hint">{t("digest-edits.later-edit", { number: String(later) })}</p>;
  if (!mayEdit) return null;
  return (
    <form method="post" className="app-no-print">
      <input type="hidden" name="edit" value={id} />
      <Button kind="secondary">{t("digest-edits.undo", { number: String(number), hidden })}</Button>
    </form>
  );
}
