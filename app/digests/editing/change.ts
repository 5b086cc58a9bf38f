import type { Selectable } from "kysely";
import type { KeyPointPassageTable, KeyPointTable, ModelProposalTable, ThemeTable } from "#db/schema.ts";

const columns = {
  theme: ["name", "named_by", "machine_name", "shown_as", "place"],
  key_point: ["theme_id", "quote_passage_id", "shown_as", "place", "sentence", "state", "assigned_to"],
} as const;

/** What edits set of a theme, and of a key point. */
export type ThemeCells = Partial<Pick<Selectable<ThemeTable>, (typeof columns.theme)[number]>>;
export type PointCells = Partial<Pick<KeyPointTable, (typeof columns.key_point)[number]>>;

/** What a decision on a name that a model proposed sets of the proposal. */
export type ProposalCells = Pick<
  Selectable<ModelProposalTable>,
  "state" | "former" | "decided_by" | "decided_at"
>;

interface Replaced<Value> {
  before: Value;
  after: Value;
}

export type ThemeChange = { table: "theme"; id: string } & Replaced<ThemeCells>;
export type PointChange = { table: "key_point"; id: string } & Replaced<PointCells>;
export type ProposalChange = { table: "model_proposal"; id: string } & Replaced<ProposalCells>;

/** That a passage makes a key point, as a row of that passage. */
export type MadeByPassage = Omit<KeyPointPassageTable, "passage_id">;

/** The key points that a passage made before an edit and after it. */
export type MadeChange = { passage_id: string } & Replaced<MadeByPassage[]>;

/** The tags of a passage before an edit and after it. */
export type TagChange = { passage_id: string } & Replaced<string[]>;

/** All that one edit changes, with what was there before, so that it can be undone. No words of comments are in it. */
export interface DigestChange {
  rows: (ThemeChange | PointChange | ProposalChange)[];
  made: MadeChange[];
  tags: TagChange[];
  /** The number of the build by which passages are assigned; absent where that stays. */
  build?: Replaced<number>;
}

/** A change of which most is nothing. */
export function changeOf(change: Partial<DigestChange>): DigestChange {
  return { rows: [], made: [], tags: [], ...change };
}

/** What puts everything back where it was. */
export function reversed({ rows, made, tags, build }: DigestChange): DigestChange {
  const back = <Whole extends Replaced<unknown>>(one: Whole) => ({
    ...one,
    before: one.after,
    after: one.before,
  });
  const rest = build && { build: back(build) };
  return { rows: rows.map(back), made: made.map(back), tags: tags.map(back), ...rest };
}

/** What a change touches: two edits are in each other's way where they have one of these in common. */
export function subjectsOf({ rows, made, tags, build }: DigestChange): string[] {
  return [
    ...(build ? ["build"] : []),
    ...rows.flatMap(({ table, id, after }) => Object.keys(after).map((column) => `${table}:${id}:${column}`)),
    ...made.map(({ passage_id }) => passageSubject(passage_id)),
    ...tags.map(({ passage_id }) => tagsSubject(passage_id)),
  ];
}

/**
 * Which key points leave which themes by a change. They are in nobody’s way, and keep a theme that is left without any until
 * the change is undone.
 */
export function leftThemes({ rows }: DigestChange): string[] {
  return rows.flatMap(({ table, id, before, after }) => {
    if (table !== "key_point" || !("theme_id" in after) || !("theme_id" in before)) return [];
    const isLeft = before.theme_id && before.theme_id !== after.theme_id;
    return isLeft ? [`left:${before.theme_id}:${id}`] : [];
  });
}

/** What a passage makes. */
export const passageSubject = (id: string) => `passage:${id}`;
export const isPassageSubject = (subject: string) => subject.startsWith("passage:");

/** How a passage is tagged. */
export const tagsSubject = (id: string) => `tags:${id}`;

/** All that edits can touch of a theme or a key point. */
export function subjectsOfRow(table: "theme" | "key_point", id: string): string[] {
  return columns[table].map((column) => `${table}:${id}:${column}`);
}
