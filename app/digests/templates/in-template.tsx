import { useWords } from "#app/words/use-words.ts";
import { templatesAddress } from "./addresses.ts";
import type { TemplateInUse } from "./find-templates.server.ts";
import { ownLayoutQuery } from "./own-layout.ts";

interface Props {
  templates: readonly TemplateInUse[];
  government: string;
  addressOf: (name: string) => string;
}

/** In which templates documents are made, and the ways to the same without; nothing where there is none. */
export function InTemplate({ templates, government, addressOf }: Props) {
  const t = useWords();
  const inUse = templates.flatMap(({ format, number }) => (number === null ? [] : [{ format, number }]));
  if (inUse.length === 0) return null;
  return (
    <>
      <p className="govuk-body">
        {t("templates-office.made-in", {
          templates: t.list(
            inUse.map(({ format, number }) =>
              t("templates-office.template-of", { number, format: t(`templates-office.format ${format}`) }),
            ),
          ),
          link: (words) => (
            <a className="govuk-link" href={templatesAddress(government)}>
              {words}
            </a>
          ),
        })}
      </p>
      <ul className="app-actions govuk-list">
        {inUse.flatMap(({ format }) =>
          (["brief", "whole"] as const).map((which) => (
            <li key={`${which}.${format}`}>
              <a className="govuk-link" href={`${addressOf(`${which}.${format}`)}?${ownLayoutQuery}`}>
                {t(`templates-office.without ${which}`, {
                  format: t(`templates-office.format ${format}`),
                })}
              </a>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
