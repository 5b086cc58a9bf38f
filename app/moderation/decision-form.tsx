import type { ReactNode } from "react";
import { GroundLink } from "#app/comments/comment/ground-link.tsx";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { longestReason, moderatorsGrounds } from "./grounds.ts";

interface Props {
  /** The version that is shown, and that the decision will be about. */
  version: string;
  /** Whether that version is public. */
  isPublished: boolean;
  /** The earlier version that is public where this one is returned or rejected. */
  fallback: number | null;
  typed?: Record<string, string>;
  errors?: Errors;
  /** By which what stands elsewhere on the page belongs to the form. */
  id?: string;
  /** What is asked besides. */
  children?: ReactNode;
}

/** Publish, return or reject; with the ground and the reason that the author will be told. */
export function DecisionForm({
  version,
  isPublished,
  fallback,
  typed = {},
  errors = {},
  id,
  children,
}: Props) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <form method="post" id={id} noValidate>
      <input type="hidden" name="version" value={version} />
      <Radios
        {...field("outcome")}
        label={t("moderation.what-do-you-decide")}
        choices={choicesFor(t, { version, isPublished, fallback })}
      />
      <Select
        {...field("ground")}
        label={t("moderation.ground")}
        hint={t("moderation.ground-hint")}
        none={t("moderation.no-ground")}
        shortcut="G"
        options={moderatorsGrounds.map((ground) => ({ value: ground, text: t(`terms.ground ${ground}`) }))}
      />
      <Details summary={t("moderation.what-each-ground-means")}>
        <dl className="app-grounds">
          {moderatorsGrounds.map((ground) => (
            <div key={ground}>
              <dt>
                <GroundLink ground={ground} />
              </dt>
              <dd>{t(`moderation.meaning ${ground}`)}</dd>
            </div>
          ))}
        </dl>
      </Details>
      <TextArea
        {...field("reason")}
        label={t("moderation.reason")}
        hint={t("moderation.reason-hint", { most: longestReason })}
        rows={4}
      />
      {fallback !== null && (
        <div className="govuk-form-group govuk-checkboxes" data-module="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id="earlier"
              name="earlier"
              type="checkbox"
              value="take off"
              defaultChecked={typed.earlier === "take off"}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="earlier">
              {t("moderation.take-earlier-off-too", { version: String(fallback) })}
            </label>
          </div>
        </div>
      )}
      {children}
      <Button data-shortcut="D">{t("moderation.decide")}</Button>
    </form>
  );
}

function choicesFor(
  t: Translator,
  { version, isPublished, fallback }: Pick<Props, "version" | "isPublished" | "fallback">,
) {
  const earlier = String(fallback);
  const after = {
    earlier,
    isPublic: isPublished ? "yes" : "no",
    left: fallback === null ? "none" : isPublished ? "back" : "stays",
  };
  const isChange = !isPublished && fallback !== null;
  const publish = isPublished
    ? "moderation.keep-it-published"
    : isChange
      ? "moderation.publish-the-change"
      : "moderation.publish";
  return [
    {
      value: "publish",
      text: t(publish),
      hint: isChange
        ? t("moderation.publish-change-hint", { version, earlier })
        : t("moderation.publish-hint"),
      shortcut: "P",
    },
    {
      value: "return",
      text: t("moderation.return"),
      hint: t("moderation.return-hint", after),
      shortcut: "R",
    },
    {
      value: "reject",
      text: t("moderation.reject"),
      hint: t("moderation.reject-hint", after),
      shortcut: "X",
    },
  ];
}
