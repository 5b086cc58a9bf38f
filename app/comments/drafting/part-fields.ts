import type { Change, DraftContent } from "../writing/draft.ts";

/** By the name of the field, what a part of a draft says; empty where there is no such part. */
export function fieldsOf(content: DraftContent, part: string): Record<string, string> {
  const [kind, key] = split(part);
  switch (kind) {
    case "overall":
      return { Position: content.position, "General remarks": content.remarks };
    case "point": {
      const point = content.points.find(({ anchor }) => anchor === key);
      return point
        ? { Position: point.position, Reasons: point.reasons, "Proposed wording": point.wording }
        : {};
    }
    case "answers":
      return content.answers;
    case "technical":
    case "human_rights":
      return content[kind].find((input) => input.key === key)?.fields ?? {};
    case "attachment": {
      const file = content.attachments.find(({ id }) => id === key);
      return file ? { Confidential: file.confidential, Ground: file.ground, Summary: file.summary } : {};
    }
    case "marked": {
      const file = content.attachments.find(({ id }) => id === key);
      return file ? { "The words of the file": file.marked } : {};
    }
    case "claims":
      return Object.fromEntries(
        content.claims.map(({ text, ground, justification, summary }) => [
          text,
          [ground, justification, summary].filter(Boolean).join("\n"),
        ]),
      );
    case "signature":
      return {
        Attribution: content.signature.attribution,
        "Why the name is withheld": content.signature.reason,
      };
    default:
      return {};
  }
}

/** The change that puts a part back to what it said; null for files, which may be gone, and for what is no part. */
export function restoring(earlier: DraftContent, part: string): Change | null {
  const [kind, key] = split(part);
  switch (kind) {
    case "overall":
      return { part: "overall", position: earlier.position, remarks: earlier.remarks };
    case "point": {
      const point = earlier.points.find(({ anchor }) => anchor === key);
      return point ? { part: "point", ...point } : { part: "no point", anchor: key };
    }
    case "answers":
      return { part: "answers", answers: earlier.answers };
    case "technical":
    case "human_rights": {
      const input = earlier[kind].find((other) => other.key === key);
      return input ? { part: "input", kind, ...input } : { part: "no input", kind, key };
    }
    case "marked": {
      const file = earlier.attachments.find(({ id }) => id === key);
      return file ? { part: "marked", id: key, marked: file.marked } : null;
    }
    case "claims":
      return { part: "claims", claims: earlier.claims, standing: earlier.standing };
    case "signature":
      return { part: "signature", signature: earlier.signature };
    default:
      return null;
  }
}

function split(part: string): [string, string] {
  const [kind = "", ...key] = part.split(":");
  return [kind, key.join(":")];
}
