/** What an official can do to the digest. */
export const editKinds = [
  ...["confirm", "refuse", "move", "add", "accept-proposals", "tag"],
  ...["make-key-point", "merge-key-points", "remove-key-point", "move-key-point", "place-key-point"],
  ...["name-key-point", "write-sentence", "set-state"],
  ...["make-theme", "rename-theme", "merge-themes", "remove-theme", "place-theme"],
  "accept-name",
  "refuse-name",
  "accept-rebuild",
  "undo",
] as const;
export type EditKind = (typeof editKinds)[number];

/** What the list of edits says of one beside its kind: where it leads, and what officials typed or counted. */
export interface ToldOfEdit {
  key_point_id?: string;
  theme_id?: string;
  /** Of a theme, or a tag. */
  name?: string;
  count?: number;
}
