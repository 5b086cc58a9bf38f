import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  seen: number;
  mayEdit: boolean;
  counts: { bound: number; count: number }[];
}

/** Accepts all that is proposed from a bound on, with how many that are for each. */
export function AcceptForm({ seen, mayEdit, counts }: Props) {
  const t = useWords();
  const offered = counts.filter(({ count }) => count > 0);
  if (offered.length === 0) return <p className="govuk-body">{t("digest-learning.nothing-to-accept")}</p>;
  const words = (bound: number, count: number) =>
    t("digest-learning.accept-from", { likely: t.number(bound / 1000), count });
  return (
    <>
      <p className="govuk-body">{t("digest-learning.accept-hint")}</p>
      {mayEdit ? (
        <form method="post">
          <input type="hidden" name="seen" value={seen} />
          <Radios
            name="bound"
            label={t("digest-learning.accept-bound")}
            choices={offered.map(({ bound, count }) => ({
              ...{ value: String(bound), text: words(bound, count) },
            }))}
            defaultValue={String(offered[0]?.bound)}
          />
          <Button kind="secondary">{t("digest-learning.accept")}</Button>
        </form>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {offered.map(({ bound, count }) => (
            <li key={bound}>{words(bound, count)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
