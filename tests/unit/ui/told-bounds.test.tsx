import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { OrganisationFields } from "#app/accounts/organisations/organisation-fields.tsx";
import { TechnicalFields } from "#app/comments/parts/inputs/technical/technical-input.tsx";
import { QuestionsEditor } from "#app/consultations/questions/questions-editor.tsx";
import { DecisionForm } from "#app/moderation/decision-form.tsx";
import { questionKinds } from "#db/schema.ts";
import { markupOf } from "#tests/support/english.tsx";

/** By the name of each text that can be typed, what its hint says. */
function hintsOf(page: ReactNode) {
  const html = markupOf(page);
  const names = [...html.matchAll(/<(?:input|textarea)[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(radio|checkbox|hidden)"/.test(tag))
    .map((tag) => / name="([^"]+)"/.exec(tag)?.[1] ?? "");
  return new Map(names.map((name) => [name, html.split(`id="${name}-hint">`)[1]?.split("</div>")[0] ?? ""]));
}

const shortFigures = /^question_(from|to|minimum|maximum)$/;

test.each([
  ["an organisation's page", () => <OrganisationFields typed={{}} />],
  ["a moderator's decision", () => <DecisionForm version="1" isPublished={false} fallback={null} />],
  ...questionKinds.map((kind): [string, () => ReactNode] => [
    `a question answered by ${kind}`,
    () => <QuestionsEditor typed={{ question_kind: kind }} errors={{}} asked={[]} />,
  ]),
  ["a technical input", () => <TechnicalFields fields={{}} />],
])("tells beforehand how long each text of %s can be", (_, page) => {
  const hints = [...hintsOf(page())].filter(([name]) => !shortFigures.test(name));

  expect(hints.length).toBeGreaterThan(0);
  for (const [name, hint] of hints) expect([name, hint]).toEqual([name, expect.stringMatching(/characters/)]);
});
