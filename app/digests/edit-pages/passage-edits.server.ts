import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { messageText } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import type { Editing } from "../editing/edit-digest.server.ts";
import { addPassage, tagPassage } from "../editing/edit-passage.server.ts";
import { makePoint } from "../editing/make-point.server.ts";
import { id, seen } from "./form-fields.server.ts";

const [mostTags, longestTag] = [10, 40];
const tagsError = messageText("digest-edits.tags-error", { most: mostTags, longest: longestTag });

const tags = z
  .string()
  .transform((typed) => typed.split(/[,、，]/u).map((tag) => tag.trim().replace(/\s+/gu, " ")))
  .transform((all) => [...new Set(all.filter((tag) => tag !== ""))])
  .refine((all) => all.length <= mostTags && all.every((tag) => tag.length <= longestTag), tagsError);

/** What the forms on the page of a passage send, by what is to be done. */
export const passageEdit = z.discriminatedUnion("act", [
  z.object({ act: z.literal("tag"), seen, tags }),
  z.object({
    ...{ act: z.enum(["add", "move"]), seen },
    to: id.refine((to) => to !== "", messageText("digest-edits.into-error")),
  }),
  z.object({ act: z.literal("make"), seen }),
]);

interface EditedPassage extends Omit<Editing, "seen"> {
  passageId: string;
}

/** Does it; gives the address, below the digest, of the page on which its outcome is read. */
export async function editPassage(
  db: Db,
  official: Account,
  passage: EditedPassage,
  edit: z.infer<typeof passageEdit>,
) {
  const own = { ...passage, seen: edit.seen };
  const here = `/passages/${passage.passageId}?saved=yes`;
  if (edit.act === "tag")
    return { here, result: await tagPassage(db, official, { ...own, tags: edit.tags }) };
  if (edit.act === "add" || edit.act === "move") {
    const added = { ...own, keyPointId: edit.to, moves: edit.act === "move" };
    return { here, result: await addPassage(db, official, added) };
  }
  const result = await makePoint(db, official, { ...own, passageIds: [passage.passageId] });
  return { here: `/key-points/${result.ok ? result.id : ""}`, result };
}

/** What the button beside a passage that was found sends. */
export const addedPassage = z.object({ passage: id, seen });
