import { GroundLink } from "#app/comments/comment/ground-link.tsx";
import { capital } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { groundMeanings, moderatorsGrounds } from "./grounds.ts";

interface Props {
  /** The version that is shown, and that the decision will be about. */
  version: string;
  /** Whether that version is public. */
  isPublished: boolean;
  /** The earlier version that is public where this one is returned or rejected. */
  fallback: number | null;
  typed?: Record<string, string>;
  errors?: Record<string, string>;
}

/** Publish, return or reject; with the ground and the reason that the author will be told. */
export function DecisionForm({ version, isPublished, fallback, typed = {}, errors = {} }: Props) {
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      <Radios
        {...field("outcome")}
        label="What do you decide?"
        choices={choicesFor({ version, isPublished, fallback })}
      />
      <Select
        {...field("ground")}
        label="Ground"
        hint="Needed to reject."
        none="No ground"
        options={moderatorsGrounds.map((ground) => ({ value: ground, text: capital(ground) }))}
      />
      <Details summary="What each ground means">
        <dl className="app-grounds">
          {moderatorsGrounds.map((ground) => (
            <div key={ground}>
              <dt>
                <GroundLink ground={ground} />
              </dt>
              <dd>{groundMeanings[ground]}</dd>
            </div>
          ))}
        </dl>
      </Details>
      <TextArea
        {...field("reason")}
        label="Reason"
        hint="Needed to return or reject. The author reads it: what is wrong, what to change. Up to 4,000 characters."
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
              Where I return or reject it, take version {fallback} off the public pages too
            </label>
          </div>
        </div>
      )}
      <Button>Decide</Button>
    </form>
  );
}

function choicesFor({ version, isPublished, fallback }: Pick<Props, "version" | "isPublished" | "fallback">) {
  const gone = isPublished ? "It is taken off the public pages. " : "";
  const left =
    fallback === null
      ? gone
      : `${gone}Version ${fallback} ${isPublished ? "is public again" : "stays public"}. `;
  return [
    {
      value: "publish",
      text: isPublished ? "Keep it published" : fallback === null ? "Publish" : "Publish the change",
      hint:
        isPublished || fallback === null
          ? "Everyone reads it as it stands."
          : `Everyone reads version ${version} instead of version ${fallback}.`,
      shortcut: "P",
    },
    {
      value: "return",
      text: "Return to the author",
      hint: `${left}The author can mend it and send it again.`,
      shortcut: "R",
    },
    { value: "reject", text: "Reject", hint: `${left}Only for what cannot be mended.`, shortcut: "X" },
  ];
}
