import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { messageText } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import type { Editing } from "../editing/edit-digest.server.ts";
import {
  makeTheme,
  mergeThemes,
  placeTheme,
  removeTheme,
  renameTheme,
} from "../editing/edit-theme.server.ts";
import { id, ids, place, seen, themeName } from "./form-fields.server.ts";

/** What the forms on the page of a theme send, by what is to be done. */
export const themeEdit = z.discriminatedUnion("act", [
  z.object({ act: z.literal("rename"), seen, name: themeName }),
  z.object({ act: z.literal("place"), seen, place }),
  z.object({
    ...{ act: z.literal("merge"), seen },
    into: id.refine((into) => into !== "", messageText("digest-edits.into-theme-error")),
  }),
  z.object({
    ...{ act: z.literal("split"), seen, "new-name": themeName },
    points: ids.refine((chosen) => chosen.length > 0, messageText("digest-edits.points-error")),
  }),
  z.object({ act: z.literal("remove"), seen }),
]);

interface ThemeOf extends Omit<Editing, "seen"> {
  themeId: string;
}

/** Does it; gives the address, below the digest, of the page on which its outcome is read. */
export async function editTheme(
  db: Db,
  official: Account,
  { themeId, ...theme }: ThemeOf,
  edit: z.infer<typeof themeEdit>,
) {
  const editing = { ...theme, seen: edit.seen };
  const own = { ...editing, themeId };
  const here = `/themes/${themeId}?saved=yes`;
  switch (edit.act) {
    case "rename":
      return { here, result: await renameTheme(db, official, { ...own, name: edit.name }) };
    case "place":
      return { here, result: await placeTheme(db, official, { ...own, place: edit.place }) };
    case "merge":
      return {
        here: `/themes/${edit.into}?saved=yes`,
        result: await mergeThemes(db, official, { ...own, into: edit.into }),
      };
    case "split": {
      const made = { name: edit["new-name"], keyPointIds: edit.points };
      return { here: "/key-points", result: await makeTheme(db, official, { ...editing, ...made }) };
    }
    case "remove":
      return { here: "/key-points", result: await removeTheme(db, official, own) };
  }
}
