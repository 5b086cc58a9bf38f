import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { isCountry } from "#app/accounts/countries.ts";
import { isWebAddress } from "#app/accounts/organisations/organisation.ts";
import { isGround } from "#app/comments/comment/grounds.ts";
import { secretOf } from "#app/comments/parts/confidential/claims.ts";
import { instantFromText } from "#app/consultations/local-time.server.ts";
import {
  commentStatuses,
  grounds,
  memberRoles,
  officialRoles,
  positions,
  stakeholderGroups,
} from "#db/schema.ts";

const text = z.string().trim().min(1);
const exampleTime = z.string().regex(/^today[+-]\d+ \d\d:\d\d$/, "must be like today-3 14:30");

const person = z.strictObject({
  key: text,
  name: text,
  email: z.email().toLowerCase(),
  group: z.enum(stakeholderGroups),
  organisation: text.optional(),
  country: z.string().refine(isCountry, "must be a country's code"),
  official: z.strictObject({ government: text, roles: z.array(z.enum(officialRoles)).min(1) }).optional(),
});

const point = z.strictObject({
  provision: text,
  position: z.enum(positions),
  reasons: text,
  /** How the provision should read instead. */
  wording: text.optional(),
});

/** Structured input: the fields by name, as they would be typed, on a provision or on the whole measure. */
const input = z.strictObject({ provision: text.optional(), fields: z.record(text, text) });

const reply = z.strictObject({
  author: text,
  at: exampleTime,
  status: z.enum(["published", "held"]),
  text,
  get replies() {
    return z.array(reply).default([]);
  },
});

const claim = z.strictObject({
  text: text.transform(secretOf),
  ground: z.string().refine((ground) => isGround(ground), "must be a ground of confidentiality"),
  justification: text,
  summary: z.string().default(""),
});

const comment = z.strictObject({
  author: text,
  at: exampleTime,
  position: z.enum(positions),
  status: z.enum(commentStatuses),
  decision: z
    .strictObject({ moderator: text, at: exampleTime, ground: z.enum(grounds), reason: text })
    .optional(),
  remarks: z.string().trim(),
  points: z.array(point).default([]),
  technical: z.array(input).default([]),
  human_rights: z.array(input).default([]),
  /** By question key, as it would be typed, in its public form. */
  answers: z.record(text, text).default({}),
  /** On each text in `[[ ]]`. */
  claims: z.array(claim).default([]),
  /** Files of plain text, TXT or CSV by their names. */
  attachments: z.array(z.strictObject({ name: text, text: z.string() })).default([]),
  replies: z.array(reply).default([]),
});

const draft = z.strictObject({
  consultation: text,
  author: text,
  at: exampleTime,
  position: z.enum(positions),
  remarks: z.string().trim(),
  points: z.array(point).default([]),
});

const placeOfComment = z.strictObject({ consultation: text, author: text, at: exampleTime });

const organisation = z.strictObject({
  key: text,
  name: text,
  country: z.string().refine(isCountry, "must be a country's code"),
  group: z.enum(stakeholderGroups),
  website: z.string().refine(isWebAddress, "must be a web address").optional(),
  register: z.strictObject({ name: text, number: text }).optional(),
  description: text,
  members: z.array(z.strictObject({ person: text, role: z.enum(memberRoles) })).min(1),
  /** What was sent in its name. */
  comments: z.array(placeOfComment).default([]),
});

const endorsement = z.strictObject({
  comment: placeOfComment,
  by: text,
  /** An organisation's key; left out where a person endorses in their own name. */
  for: text.optional(),
  at: exampleTime,
});

export type ExampleOrganisation = z.infer<typeof organisation>;
export type ExampleEndorsement = z.infer<typeof endorsement>;
export type ExamplePerson = z.infer<typeof person>;
export type ExampleComment = z.infer<typeof comment>;
export type ExampleInput = z.infer<typeof input>;
export type ExampleReply = z.infer<typeof reply>;
export type ExampleDraft = z.infer<typeof draft>;

/** Where the examples stand; tests name another. */
export const contentFolder = "content";

/** The names of the example consultations' files, without `.md`; a translation has its language between, `name.fr.md`. */
export async function listConsultationKeys(folder = contentFolder) {
  const files = await readdir(join(folder, "consultations"));
  return files.flatMap((file) => /^([^.]+)\.md$/.exec(file)?.[1] ?? []).sort();
}

/** The languages in which there is a translation of the consultation of that name. */
export async function listTranslationsOf(key: string, folder = contentFolder) {
  const files = await readdir(join(folder, "consultations"));
  return files
    .filter((file) => file.startsWith(`${key}.`))
    .flatMap((file) => /^[^.]+\.([^.]+)\.md$/.exec(file)?.[1] ?? [])
    .sort();
}

export const readPeople = (folder = contentFolder) =>
  readExamples(join(folder, "examples/people.yaml"), person);

export const readDrafts = (folder = contentFolder) =>
  readExamples(join(folder, "examples/drafts.yaml"), draft);

export const readOrganisations = (folder = contentFolder) =>
  readExamples(join(folder, "examples/organisations.yaml"), organisation);

export const readEndorsements = (folder = contentFolder) =>
  readExamples(join(folder, "examples/endorsements.yaml"), endorsement);

/** The comments on the consultation of that name; none where there is no such file. */
export const readComments = (key: string, folder = contentFolder) =>
  readExamples(join(folder, "examples", `${key}.yaml`), comment);

async function readExamples<Item>(path: string, item: z.ZodType<Item>): Promise<Item[]> {
  if (!existsSync(path)) return [];
  const result = z.array(item).safeParse(parse(await readFile(path, "utf8")));
  if (!result.success) throw new BadExample(path, z.prettifyError(result.error));
  return result.data;
}

/** An example that cannot be loaded; says in which file and where. */
export class BadExample extends Error {
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
  }
}

/** The instant of a time that the schemas above let through. */
export function instantOf(written: string, clock: { timeZone: string; now: Date }) {
  const instant = instantFromText(written, clock);
  if (instant === null)
    throw new BadExample(written, "there is no such time, because the clocks change that night");
  return instant;
}
