import { withChosen } from "#app/comments/listing/with-chosen.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { listDoneFor } from "./done.server.ts";
import { decidedAddress, unpublishedAddress } from "./list-addresses.ts";
import type { Done } from "./outcomes.ts";

interface Props
  extends Pick<Awaited<ReturnType<typeof listDoneFor>>, "consultations" | "moderators" | "names"> {
  government: string;
  done: Done | null;
  consultation: string;
  by: string;
}

/** Narrows what was done to one consultation or one moderator; each choice says how much it would leave. */
export function DoneFilterForm({ government, done, consultation, by, ...counted }: Props) {
  const t = useWords();
  const asked = done ? { outcome: done } : {};
  const options = (counts: Props["moderators"], chosen: string, words: (value: string) => string) =>
    withChosen(counts, chosen).map(({ value, count }) => ({
      value,
      text: t("moderation.choice-counted", { choice: words(value), count }),
    }));
  return (
    <form
      className="app-filters app-no-print"
      method="get"
      action={decidedAddress(government)}
      aria-label={t("moderation.narrow-what-was-decided")}
    >
      {done && <input type="hidden" name="outcome" value={done} />}
      <div className="app-filters__row">
        <Select
          name="consultation"
          label={t("moderation.filter consultation")}
          none={t("moderation.all")}
          defaultValue={consultation}
          options={options(counted.consultations, consultation, (reference) => reference)}
        />
        <Select
          name="by"
          label={t("moderation.moderator")}
          none={t("moderation.all")}
          defaultValue={by}
          options={options(counted.moderators, by, (id) => counted.names[id] ?? id)}
        />
      </div>
      <div className="app-actions">
        <Button kind="secondary">{t("moderation.show")}</Button>
        {(consultation || by) && (
          <a className="govuk-link" href={decidedAddress(government, asked)}>
            {t("moderation.show-all")}
          </a>
        )}
        {(done === "return" || done === "reject") && (
          <a
            className="govuk-link"
            href={unpublishedAddress(government, { state: stateOf[done], consultation })}
          >
            {t(`moderation.list-now ${done}`)}
          </a>
        )}
      </div>
    </form>
  );
}

const stateOf = { return: "returned", reject: "rejected" };
