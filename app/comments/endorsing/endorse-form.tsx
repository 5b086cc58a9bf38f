import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { EndorsementSignature } from "./endorse.server.ts";
import { asMyself } from "./endorsing.ts";

interface Props {
  isOpen: boolean;
  /** In whose names the reader may endorse. */
  signatures: EndorsementSignature[];
  /** The version of the comment that the reader has before them. */
  version: number;
  typed?: Record<string, string>;
  errors?: Errors;
}

/** In whose name to endorse, each with exactly what becomes public. */
export function EndorseForm({ isOpen, signatures, version, typed, errors }: Props) {
  const t = useWords();
  if (!isOpen)
    return (
      <p className="govuk-inset-text" id="form">
        {t("endorsing.not-open")}
      </p>
    );
  if (signatures.length === 0)
    return (
      <p className="govuk-inset-text" id="as">
        {t("endorsing.nobody-left")}
      </p>
    );
  return (
    <>
      <p className="govuk-body">{t("endorsing.what-endorsing-is")}</p>
      <form method="post" id="form">
        <input type="hidden" name="version" value={version} />
        <Radios
          name="as"
          label={t("endorsing.in-whose-name")}
          hint={t("endorsing.becomes-public")}
          choices={signatures.map((signature) => asChoice(t, signature))}
          defaultValue={typed?.as}
          error={errors?.as}
        />
        <Button>{t("endorsing.endorse-in-public")}</Button>
      </form>
    </>
  );
}

function asChoice(
  t: Translator,
  { organisation_id, name, organisation, ...signature }: EndorsementSignature,
) {
  const group = t(`terms.group ${signature.stakeholder_group}`);
  const facts = { name: name ?? "", organisation: organisation ?? "", group };
  const shown = { ...facts, country: t.displayName("region", signature.country) };
  if (organisation_id !== null)
    return {
      value: organisation_id,
      text: facts.organisation,
      hint: t("endorsing.shown-of-organisation", shown),
    };
  return {
    value: asMyself,
    text: t("endorsing.my-own"),
    hint: t(organisation ? "endorsing.shown-of-me-and-organisation" : "endorsing.shown-of-me", shown),
  };
}
