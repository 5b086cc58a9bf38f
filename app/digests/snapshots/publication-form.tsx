import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { publicDigestAddress } from "./addresses.ts";
import type { ListedSnapshot } from "./find-snapshots.server.ts";

interface Props {
  listed: ListedSnapshot;
  reference: string;
  errors: Errors | undefined;
  typed: Record<string, string> | undefined;
}

/** Below which counts are not told, where nobody says otherwise: what statistical offices often take. */
const usualLeast = 5;

/** Lets everyone read a snapshot, or not any more. */
export function PublicationForm({ listed, reference, errors, typed }: Props) {
  const t = useWords();
  const { number, published_at, least } = listed;
  if (published_at)
    return (
      <form method="post">
        <p className="govuk-body">
          {t("snapshots-office.everyone-reads", {
            least: least ?? 0,
            link: (words) => (
              <a className="govuk-link" href={publicDigestAddress(reference, number)}>
                {words}
              </a>
            ),
          })}
        </p>
        <input type="hidden" name="intent" value="hide" />
        <Button kind="secondary">{t("snapshots-office.take-back")}</Button>
      </form>
    );
  return (
    <form method="post">
      <h2 className="govuk-heading-m">{t("snapshots-office.publish-it")}</h2>
      <p className="govuk-body">{t("snapshots-office.what-is-published")}</p>
      <input type="hidden" name="intent" value="publish" />
      <TextInput
        name="least"
        label={t("snapshots-office.least")}
        hint={t("snapshots-office.least-hint")}
        error={errors?.least}
        defaultValue={typed?.least ?? String(usualLeast)}
        inputMode="numeric"
        className="govuk-input--width-3"
      />
      <Button>{t("snapshots-office.publish")}</Button>
    </form>
  );
}
