export const inputKinds = ["technical", "human_rights"] as const;
export type InputKind = (typeof inputKinds)[number];

/** Technical or human-rights input as it is typed; about the whole measure where the anchor is empty. */
export interface TypedInput {
  key: string;
  anchor: string;
  fields: Record<string, string>;
}
