import { groundText } from "./grounds.ts";
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
export function problemsWithClaims(
  secrets: readonly string[],
  claims: readonly Claim[],
): Record<string, string> {
  const problems: Record<string, string> = {};
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
export function claimsInShort(secrets: readonly string[], claims: readonly Claim[]) {
  const problems = Object.entries(problemsWithClaims(secrets, claims));
  const [first] = problems;
  if (!first) return null;
  const [own, ...others] = new Set(problems.map(([name]) => name.replace(/^\w+-/, "")));
  if (!own || others.length === 0) return first[1];
  const which = `${others.length === 1 ? "part" : "parts"} ${listed.format(others)}`;
  return `${first[1]}. Something is missing or wrong in ${which} too`;
}

const listed = new Intl.ListFormat("en-GB");

function emptyClaim(text: string): Claim {
  return { text, ground: "", justification: "", summary: "" };
}

function problemsWith(claim: Claim, givesAway: (summary: string) => boolean) {
  const problems: Partial<Record<keyof Claim, string>> = {};
  const which = `“${firstWords(claim.text)}”`;
  if (!groundText(claim.ground)) problems.ground = `Choose the ground on which ${which} is confidential`;
  if (!claim.justification) problems.justification = `Say why ${which} must not be published`;
  else if (claim.justification.length > claimBounds.justification)
    problems.justification = `Justify ${which} in at most ${claimBounds.justification.toLocaleString("en-GB")} characters`;
  if (claim.summary.length > claimBounds.summary)
    problems.summary = `Summarise ${which} in at most ${claimBounds.summary} characters`;
  else if (givesAway(claim.summary))
    problems.summary = `The public summary of ${which} contains a confidential part: say it without`;
  return problems;
}
