import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { SnapshotPace } from "#db/schema.ts";
import { snapshotAddress } from "./addresses.ts";
import type { ListedSnapshot } from "./find-snapshots.server.ts";

interface Props {
  snapshots: ListedSnapshot[];
  consultation: { government_code: string; reference: string; time_zone: string };
}

/** The snapshots that there are, the newest first, each with when and why it was made. */
export function SnapshotList({ snapshots, consultation }: Props) {
  const t = useWords();
  if (snapshots.length === 0) return <p className="govuk-body">{t("snapshots-office.none-yet")}</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {snapshots.map((snapshot) => {
        const { number, comments, published_at, note } = snapshot;
        return (
          <li key={number}>
            <a className="govuk-link" href={snapshotAddress(consultation, number)}>
              {t("snapshots-office.number", { number })}
            </a>
            <ul className="app-facts">
              <li>{t("snapshots-office.counts", { count: comments })}</li>
              <li>
                <MadeWhy snapshot={snapshot} timeZone={consultation.time_zone} />
              </li>
              {published_at && <li>{t("snapshots-office.is-public")}</li>}
              {number > 1 && (
                <li>
                  <a className="govuk-link" href={snapshotAddress(consultation, number, "/changes")}>
                    {t("snapshots-office.changes-since-before")}
                  </a>
                </li>
              )}
            </ul>
            {note && <p className="govuk-body-s">{note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** When it was made, and by whom or by itself. */
export function MadeWhy({
  snapshot: { why, made_at, made_by },
  timeZone,
}: {
  snapshot: Pick<ListedSnapshot, "why" | "made_at" | "made_by">;
  timeZone: string;
}) {
  const t = useWords();
  const when = <Moment at={made_at} timeZone={timeZone} />;
  if (why === "asked") return <>{t("snapshots-office.made-by", { name: made_by ?? "", when })}</>;
  return <>{t(`snapshots-office.made ${why}`, { when })}</>;
}

interface FormState {
  errors: Errors | undefined;
  typed?: Record<string, string> | undefined;
}

/** Makes one now. The key says which form it was, so that sent twice it makes one. */
export function MakeSnapshot({ formKey, errors, typed }: FormState & { formKey: string }) {
  const t = useWords();
  return (
    <form method="post">
      <h2 className="govuk-heading-m">{t("snapshots-office.make-one")}</h2>
      <input type="hidden" name="intent" value="make" />
      <input type="hidden" name="key" value={formKey} />
      <TextInput
        name="note"
        label={t("snapshots-office.note")}
        hint={t("snapshots-office.note-hint")}
        error={errors?.note}
        defaultValue={typed?.note ?? ""}
      />
      <Button>{t("snapshots-office.make")}</Button>
    </form>
  );
}

const paces = ["never", "daily", "weekly", "monthly"] as const;

/** How often one is made by itself while the consultation is open. */
export function PaceForm({ pace, errors }: FormState & { pace: SnapshotPace | null }) {
  const t = useWords();
  return (
    <form method="post">
      <h2 className="govuk-heading-m">{t("snapshots-office.by-themselves")}</h2>
      <p className="govuk-body">{t("snapshots-office.at-closing-anyway")}</p>
      <input type="hidden" name="intent" value="pace" />
      <Select
        name="pace"
        label={t("snapshots-office.while-open")}
        error={errors?.pace}
        defaultValue={pace ?? "never"}
        options={paces.map((value) => ({ value, text: t(`snapshots-office.pace ${value}`) }))}
      />
      <Button kind="secondary">{t("snapshots-office.keep-pace")}</Button>
    </form>
  );
}
