import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";

/** With which a member leaves, after one more click. */
export function Leaving({ name, readerId }: { name: string; readerId: string }) {
  const t = useWords();
  return (
    <Details summary={t("organisations.leave-organisation")}>
      <form method="post">
        <input type="hidden" name="account" value={readerId} />
        <p className="govuk-body">{t("organisations.what-leaving-does", { name })}</p>
        <Button kind="warning" name="intent" value="remove">
          {t("organisations.leave")}
        </Button>
      </form>
    </Details>
  );
}
