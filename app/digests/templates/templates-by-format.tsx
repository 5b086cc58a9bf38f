import { inWords } from "#app/files/kinds.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { TemplateFormat } from "#db/schema.ts";
import { templateAddress } from "./addresses.ts";
import type { GivenTemplate, TemplateInUse } from "./find-templates.server.ts";

interface Props {
  government: string;
  timeZone: string;
  inUse: readonly TemplateInUse[];
  templates: readonly GivenTemplate[];
  maySet: boolean;
}

/** The templates of each format, and which of them is in use. */
export function TemplatesByFormat({ inUse, templates, ...shown }: Props) {
  const t = useWords();
  return inUse.map((standing) => {
    const own = templates.filter(({ format }) => format === standing.format);
    return (
      <section key={standing.format} aria-labelledby={standing.format}>
        <h2 className="govuk-heading-m govuk-!-margin-top-6" id={standing.format}>
          {t(`templates-office.format ${standing.format}`)}
        </h2>
        <p className="govuk-body">
          {standing.number === null
            ? t("templates-office.none-in-use")
            : t("templates-office.in-use", { number: standing.number })}
        </p>
        {shown.maySet && standing.id !== null && (
          <UseForm format={standing.format} since={standing.since} use="">
            {t("templates-office.use-none", {
              format: t(`templates-office.format ${standing.format}`),
              hidden,
            })}
          </UseForm>
        )}
        {own.map((template) => (
          <OneTemplate key={template.id} template={template} standing={standing} {...shown} />
        ))}
      </section>
    );
  });
}

interface OneProps extends Pick<Props, "government" | "timeZone" | "maySet"> {
  template: GivenTemplate;
  standing: TemplateInUse;
}

function OneTemplate({ template, standing, government, timeZone, maySet }: OneProps) {
  const t = useWords();
  const { id, number, format, name, size, given_at, given_by } = template;
  const isInUse = standing.id === id;
  const which = t("templates-office.template-of", { number, format: t(`templates-office.format ${format}`) });
  return (
    <div className="app-card">
      <h3 className="govuk-heading-s">{t("templates-office.template", { number })}</h3>
      <p className="govuk-body">
        {t("templates-office.given", {
          ...{ name: <bdi>{name}</bdi>, size: t.say(inWords(size)), by: <bdi>{given_by}</bdi> },
          when: <Moment at={given_at} timeZone={timeZone} />,
        })}
      </p>
      <ul className="app-actions govuk-list">
        {(["sample", "given"] as const).map((file) => (
          <li key={file}>
            <a className="govuk-link" href={templateAddress(government, id, file)}>
              {t(`templates-office.file ${file}`, { which, hidden })}
            </a>
          </li>
        ))}
      </ul>
      {isInUse && <p className="govuk-body">{t("templates-office.this-is-in-use")}</p>}
      {maySet && !isInUse && (
        <UseForm format={format} since={standing.since} use={id}>
          {t("templates-office.use", { which, hidden })}
        </UseForm>
      )}
    </div>
  );
}

interface UseFormProps {
  format: TemplateFormat;
  since: string;
  use: string;
  children: React.ReactNode;
}

/** Sent as the form with the file is: the page reads both alike. */
function UseForm({ format, since, use, children }: UseFormProps) {
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="format" value={format} />
      <input type="hidden" name="since" value={since} />
      <Button kind="secondary" name="use" value={use}>
        {children}
      </Button>
    </form>
  );
}
