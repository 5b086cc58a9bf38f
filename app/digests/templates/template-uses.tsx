import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { TemplateUse } from "./find-templates.server.ts";

/** Who took which template into use, when, and what was in use before and after; the latest first. */
export function TemplateUses({ uses, timeZone }: { uses: readonly TemplateUse[]; timeZone: string }) {
  const t = useWords();
  if (uses.length === 0) return null;
  const called = (number: number | null) =>
    number === null ? t("templates-office.own-layout") : t("templates-office.template", { number });
  return (
    <section aria-labelledby="uses">
      <h2 className="govuk-heading-m" id="uses">
        {t("settings-office.who-changed-it")}
      </h2>
      {uses.map(({ id, name, changed_at, format, before, number }) => (
        <div key={id} className="app-decision">
          <p className="govuk-body">
            {t("templates-office.changed-by", {
              name: <bdi>{name}</bdi>,
              when: <Moment at={changed_at} timeZone={timeZone} />,
            })}{" "}
            {t("settings-office.changed-from", {
              what: t(`templates-office.format ${format}`),
              before: called(before),
              after: called(number),
            })}
          </p>
        </div>
      ))}
    </section>
  );
}
