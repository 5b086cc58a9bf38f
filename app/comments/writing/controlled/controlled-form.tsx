import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { controlledAnswers } from "../../drafts/controlled.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  typed?: Record<string, string>;
  errors?: Errors;
}

/** Asks whether a comment may contain technical data whose release is itself controlled, and says what follows. */
export function ControlledForm({ view, typed = {}, errors = {} }: Props) {
  const t = useWords();
  const { place, marks, content, writer } = view;
  return (
    <form method="post" action={writingAddress(place, "/controlled")} noValidate>
      <DraftMarks kind={writer.kind} marks={marks} />
      <Radios
        name="controlled"
        label={t("controlled.question")}
        hint={t("controlled.what-it-means")}
        choices={controlledAnswers.map((value) => ({ value, text: t(`controlled.answer ${value}`) }))}
        defaultValue={typed.controlled ?? content.controlled}
        error={errors.controlled}
      />
      <Button kind="secondary" name="intent" value="done">
        {t("controlled.save")}
      </Button>
    </form>
  );
}

/** The same at the foot of the page on which a file is attached or technical input given. */
export function ControlledQuestion({ view }: { view: WritingView }) {
  const t = useWords();
  return (
    <section aria-labelledby="controlled-technology">
      <h2 className="govuk-heading-m" id="controlled-technology">
        {t("controlled.heading")}
      </h2>
      <ControlledForm view={view} />
    </section>
  );
}
