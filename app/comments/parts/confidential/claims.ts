import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message, type Told } from "#app/words/message.ts";
import { isGround } from "../../comment/grounds.ts";
import { leakFinder } from "./leaks.ts";
import { firstWords } from "./spans.ts";

export const claimBounds = { justification: 2_000, summary: 300 };

/** That a text is confidential, wherever in the comment it is marked. */
export interface Claim {
  /** As `secretOf` makes it. */
  text: string;
  ground: string;
  justification: string;
  /** What may be published instead; empty where nothing may. */
  summary: string;
}

/** The text of a span as claims are about it: line breaks and spaces make no difference. */
export function secretOf(text: string) {
  return text.replace(/\s+/g, " ").trim();
}

/** The secrets of these spans, each once, in the order in which they first stand. */
export function distinctSecrets(spans: readonly { text: string }[]) {
  return [...new Set(spans.map((span) => secretOf(span.text)))].filter((secret) => secret !== "");
}

/** The claim on a span's text; undefined where there is none yet. */
export function claimOn(claims: readonly Claim[], text: string) {
  const secret = secretOf(text);
  return claims.find((claim) => claim.text === secret);
}

/** The claims by what they are on, made once however many texts they are looked up for; the first on a secret counts. */
export function bySecret(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const known = knownBySecret.get(claims);
  if (known) return known;
  const made = new Map(claims.toReversed().map((claim) => [claim.text, claim]));
  knownBySecret.set(claims, made);
  return made;
}

const knownBySecret = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

/**
 * One claim for each secret: the one made before; where the text was edited since, what was claimed for the text that
 * stood in its place; otherwise an empty one.
 */
export function claimsFor(secrets: readonly string[], before: readonly Claim[]): Claim[] {
  const still = new Set(secrets);
  const indexOf = new Map(before.map((claim, index) => [claim.text, index]));
  let next = 0;
  return secrets.map((text) => {
    const index = indexOf.get(text);
    const inPlace = index === undefined ? before[next] : before[index];
    if (!inPlace || (index === undefined && still.has(inPlace.text))) return emptyClaim(text);
    next = (index ?? next) + 1;
    return { ...inPlace, text };
  });
}

/**
 * Claims as the fields of the form hold them: `ground-1`, `justification-1`, `summary-1`, and `text-1` for the secret
 * they are about.
 */
export function claimFields(claims: readonly Claim[]): Record<string, string> {
  const fields = claims.flatMap((claim, index) =>
    Object.entries(claim).map(([name, value]) => [`${name}-${index + 1}`, value]),
  );
  return Object.fromEntries(fields);
}

/** The reverse of `claimFields`; fields of other names are passed over. */
export function claimsFrom(fields: Record<string, string>): Claim[] {
  const numbers = Object.keys(fields).flatMap((name) => /^text-(\d{1,4})$/.exec(name)?.[1] ?? []);
  return numbers
    .map(Number)
    .sort((one, other) => one - other)
    .map((number) => ({
      text: secretOf(fields[`text-${number}`] ?? ""),
      ground: fields[`ground-${number}`] ?? "",
      justification: (fields[`justification-${number}`] ?? "").trim(),
      summary: (fields[`summary-${number}`] ?? "").trim(),
    }));
}

/** What is wrong with the claims on these secrets, by the form's fields; numbered in the order of the secrets. */
export function problemsWithClaims(secrets: readonly string[], claims: readonly Claim[]): Errors {
  const problems: Errors = {};
  const find = leakFinder(secrets);
  const givesAway = (summary: string) =>
    summary !== "" && find({ where: "summary", text: summary }).some(({ mayStand }) => !mayStand);
  const made = bySecret(claims);
  for (const [index, secret] of secrets.entries()) {
    const claim = made.get(secretOf(secret)) ?? emptyClaim(secret);
    for (const [name, problem] of Object.entries(problemsWith(claim, givesAway)))
      problems[`${name}-${index + 1}`] = problem;
  }
  return problems;
}

/** One sentence or two on all that is wrong with the claims, or null: the first problem, and which other parts have some. */
export function claimsInShort(secrets: readonly string[], claims: readonly Claim[]): Told | null {
  const problems = Object.entries(problemsWithClaims(secrets, claims));
  const [first] = problems;
  if (!first) return null;
  const [own, ...others] = new Set(problems.map(([name]) => name.replace(/^\w+-/, "")));
  if (!own || others.length === 0) return first[1];
  return message("confidential.other-parts-too", {
    problem: first[1],
    count: others.length,
    parts: listed(others),
  });
}

function listed(parts: readonly string[]) {
  return parts.reduce<Told>((list, next, index) => {
    if (index === 0) return next;
    const isLast = index === parts.length - 1;
    return message(isLast ? "confidential.parts-and" : "confidential.parts-comma", { parts: list, next });
  }, "");
}

function emptyClaim(text: string): Claim {
  return { text, ground: "", justification: "", summary: "" };
}

function problemsWith(claim: Claim, givesAway: (summary: string) => boolean) {
  const problems: Partial<Record<keyof Claim, Message>> = {};
  const words = firstWords(claim.text);
  const { justification, summary } = claimBounds;
  if (!isGround(claim.ground)) problems.ground = message("confidential.choose-ground", { words });
  if (!claim.justification) problems.justification = message("confidential.say-why", { words });
  else if (claim.justification.length > justification)
    problems.justification = message("confidential.justification-too-long", { words, most: justification });
  if (claim.summary.length > summary)
    problems.summary = message("confidential.summary-too-long", { words, most: summary });
  else if (givesAway(claim.summary)) problems.summary = message("confidential.summary-tells", { words });
  return problems;
}
