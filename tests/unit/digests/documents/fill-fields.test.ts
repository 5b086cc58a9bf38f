import { describe, expect, test } from "vitest";
import type { FieldValues } from "#app/digests/documents/template/field-names.ts";
import { fillPieces, isDigestAlone } from "#app/digests/documents/template/fill-fields.ts";

const values: FieldValues = {
  ...{ title: "Digest of {drones}", consultation: "Drones", reference: "NL-2026-001" },
  ...{ authority: "Ministry", government: "Netherlands", date: "3 February 2026", comments: "12" },
  ...{ snapshot: "", address: "https://parley.example/officials" },
};

describe("the fields in a paragraph of a template", () => {
  test("are filled where they stand, with what they say taken as words", () => {
    expect(fillPieces(["On {title}, of {Date}."], values).pieces).toEqual([
      "On Digest of {drones}, of 3 February 2026.",
    ]);
  });

  test("are filled also where a program has cut them into pieces, several in one of them", () => {
    expect(fillPieces(["Ref {", "refe", "rence}/{comm", "ents} {date} and", " more"], values).pieces).toEqual(
      ["Ref NL-2026-001", "", "/12", " 3 February 2026 and", " more"],
    );
  });

  test("keep the other pieces as they are", () => {
    const pieces = ["a", "b{snapshot}c", "", "d"];
    expect(fillPieces(pieces, values).pieces).toEqual(["a", "bc", "", "d"]);
    expect(fillPieces(["no field"], values)).toEqual({ pieces: ["no field"], problems: [], digests: 0 });
  });

  test("are told where there is none of that name, or a bracket too many, with the words around", () => {
    const { problems } = fillPieces(["Dear {name}, this is {title and } that"], values);
    expect(problems).toEqual([
      { why: "unknown", tag: "{name}", near: "Dear {name}, this is {title and } that" },
      { why: "unknown", tag: "{title and }", near: expect.stringContaining("this is {title and } that") },
    ]);
    expect(fillPieces(["an {open {title}"], values).problems).toEqual([
      { why: "unclosed", near: "an {open {title}" },
    ]);
    expect(fillPieces(["a closed} one"], values).problems).toEqual([
      { why: "unopened", near: "a closed} one" },
    ]);
  });

  test("leave the place of the digest to whoever writes that", () => {
    expect(fillPieces(["{di", "gest} {digest}"], values)).toEqual({
      pieces: ["{di", "gest} {digest}"],
      problems: [],
      digests: 2,
    });
    expect(isDigestAlone([" {di", "gest} \n"])).toBe(true);
    expect(isDigestAlone(["Here: {digest}"])).toBe(false);
  });

  test("never say what XML cannot hold", () => {
    const odd = { ...values, title: "a\u0001b\nc\ud800" };
    expect(fillPieces(["{title}"], odd).pieces).toEqual(["ab c\ufffd"]);
  });
});
