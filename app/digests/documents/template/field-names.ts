/** What a template can have in curly brackets, by the words in them: the digest itself, and facts of it. */
export const fieldNames = [
  "digest",
  "title",
  "consultation",
  "reference",
  "authority",
  "government",
  "date",
  "comments",
  "snapshot",
  "address",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What stands in a document instead of each. */
export type FieldValues = Record<Exclude<FieldName, "digest">, string>;

export const tagOf = (name: FieldName) => `{${name}}`;
