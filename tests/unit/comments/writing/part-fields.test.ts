import { describe, expect, test } from "vitest";
import { type DraftContent, emptyDraft } from "#app/comments/drafts/draft.ts";
import { anchorsAbout, type FieldNames, fieldsOf } from "#app/comments/writing/draft-versions/part-fields.ts";
import { english } from "#tests/support/english.tsx";
import { aQuestion } from "#tests/support/question-builder.ts";

const words = { questions: [], labels: { "article-4": "Article 4" } };

function said(content: Partial<DraftContent>, part: string, known: FieldNames = words) {
  const fields = fieldsOf(english, { ...emptyDraft, ...content }, { ...known, part }).filter(
    ({ text }) => text !== "",
  );
  return Object.fromEntries(fields.map(({ label, text }) => [label, text]));
}

describe("what a part of a draft says", () => {
  test("calls positions, grounds and ways to be named what their pages call them", () => {
    const point = {
      anchor: "article-4",
      position: "support with changes",
      reasons: "Why",
      wording: "",
    } as const;
    const claim = { text: "25 000", ground: "trade-secret", justification: "Ours", summary: "" };
    const signature = { ...emptyDraft.signature, attribution: "organisation only" } as const;

    expect(said({ points: [point] }, "point:article-4")).toEqual({
      "Position on the provision": "Support with changes",
      Reasons: "Why",
    });
    expect(said({ claims: [claim] }, "claims")).toEqual({
      "“25 000”": "Ground: trade secret\nWhy it must not be published: Ours",
    });
    expect(said({ also: ["DE-2026-001", "FR-2026-001"] }, "overall")).toEqual({
      "Goes also to": "DE-2026-001 and FR-2026-001",
    });
    expect(said({ signature }, "signature")).toEqual({
      "How the comment is signed in public": "By organisation alone",
    });
  });

  test("gives answers in the words of the question, and those to questions that are gone as they stand", () => {
    const options = [
      { key: "yes", text: "Yes, it is" },
      { key: "no", text: "No" },
    ];
    const questions = [aQuestion({ key: "workable", text: "Is it workable?", kind: "single", options })];

    expect(
      said({ answers: { workable: "[[yes]]", gone: "12" } }, "answers", { ...words, questions }),
    ).toEqual({
      "Is it workable?": "[[Yes, it is]]",
      gone: "12",
    });
  });

  test("gives the fields of an input by their labels, their choices by what was offered, and what it is about", () => {
    const fields = { list: "eu annex i", end_users: "police,reseller", one_off_cost: "[[25 000]]" };
    const technical = [{ key: "k", anchor: "article-4", fields }];
    const human_rights = [{ key: "k", anchor: "", fields: { rights: "privacy,assembly", scale: "serious" } }];

    expect(said({ technical }, "technical:k")).toEqual({
      "What it is about": "Article 4",
      "Control list": "EU dual-use list (Annex I)",
      "Types of end user": "Police; Reseller or distributor",
      "One-off cost": "[[25 000]]",
    });
    expect(said({ human_rights }, "human_rights:k")).toEqual({
      "What it is about": "The measure as a whole",
      Rights: "Privacy, home and correspondence; Peaceful assembly",
      "How grave is it?": "Serious: people lose their freedom, work or safety",
    });
    expect(anchorsAbout({ ...emptyDraft, technical }, "technical:k")).toEqual(["article-4"]);
  });

  test("is nothing where there is no such part", () => {
    expect(said({}, "technical:k")).toEqual({});
    expect(said({}, "ready")).toEqual({});
  });
});
