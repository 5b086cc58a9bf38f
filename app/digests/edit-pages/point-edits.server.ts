import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { messageText } from "#app/words/message.ts";
import { type Db, pointStates } from "#db/schema.ts";
import type { Editing } from "../editing/edit-digest.server.ts";
import {
  mergePoints,
  movePoint,
  placePoint,
  removePoint,
  setState,
  writeSentence,
} from "../editing/edit-point.server.ts";
import { makePoint } from "../editing/make-point.server.ts";
import { id, idOrNone, ids, place, seen } from "./form-fields.server.ts";

const longestSentence = 500;

/** What the forms on the page of a key point send, by what is to be done. */
export const pointEdit = z
  .discriminatedUnion("act", [
    z.object({ act: z.literal("state"), seen, state: z.enum(["", ...pointStates]), assigned: idOrNone }),
    z.object({ act: z.literal("theme"), seen, theme: idOrNone }),
    z.object({ act: z.literal("place"), seen, place }),
    z.object({
      ...{ act: z.literal("sentence"), seen, cites: ids },
      sentence: z
        .string()
        .trim()
        .max(longestSentence, messageText("digest-edits.own-sentence-error", { most: longestSentence })),
    }),
    z.object({
      ...{ act: z.literal("split"), seen },
      passages: ids.refine((chosen) => chosen.length > 0, messageText("digest-edits.passages-error")),
    }),
    z.object({
      ...{ act: z.literal("merge"), seen },
      into: id.refine((into) => into !== "", messageText("digest-edits.into-error")),
    }),
    z.object({ act: z.literal("remove"), seen }),
  ])
  .refine((edit) => edit.act !== "sentence" || edit.sentence === "" || edit.cites.length > 0, {
    path: ["cites"],
    message: messageText("digest-edits.cites-error"),
  });

export type PointEdit = z.infer<typeof pointEdit>;

interface PointOfForm extends Omit<Editing, "seen"> {
  keyPointId: string;
}

/** Does it; gives the address, below the digest, of the page on which its outcome is read. */
export async function editPoint(db: Db, official: Account, point: PointOfForm, edit: PointEdit) {
  const { keyPointId, ...editing } = { ...point, seen: edit.seen };
  const own = { keyPointId, ...editing };
  const here = `/key-points/${keyPointId}/edit?saved=yes`;
  switch (edit.act) {
    case "state": {
      const state = edit.state === "" ? null : edit.state;
      return { here, result: await setState(db, official, { ...own, state, assigned_to: edit.assigned }) };
    }
    case "theme":
      return { here, result: await movePoint(db, official, { ...own, themeId: edit.theme }) };
    case "place":
      return { here, result: await placePoint(db, official, { ...own, place: edit.place }) };
    case "sentence": {
      const sentence = { text: edit.sentence, passageIds: edit.cites };
      return { here, result: await writeSentence(db, official, { ...own, ...sentence }) };
    }
    case "split": {
      const result = await makePoint(db, official, { ...editing, passageIds: edit.passages });
      return { here: `/key-points/${result.ok ? result.id : keyPointId}`, result };
    }
    case "merge":
      return {
        here: `/key-points/${edit.into}`,
        result: await mergePoints(db, official, { ...own, into: edit.into }),
      };
    case "remove":
      return { here: "/key-points", result: await removePoint(db, official, own) };
  }
}
