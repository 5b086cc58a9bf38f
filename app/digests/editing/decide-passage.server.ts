import type { Account } from "#app/accounts/account.ts";
import type { Db } from "#db/schema.ts";
import { editPassage, type PassageEdit } from "./edit-passage.server.ts";
import { type MadeByPassage, recordEdit } from "./record-edit.server.ts";

interface PassageVerdict extends PassageEdit {
  keyPointId: string;
  act: "confirm" | "refuse";
}

/**
 * Says that a passage makes a key point, or that it does not. Nothing is done where the passage was edited since
 * (`changed`), where it does not make that key point (`gone`), nor where it names it (`names`), so that its words stay.
 */
export async function decidePassage(
  db: Db,
  official: Account,
  { keyPointId, act, now, ...passage }: PassageVerdict,
) {
  const { consultation, passageId } = passage;
  return editPassage(db, official, passage, async (db, all, last) => {
    const made = all.find(({ key_point_id }) => key_point_id === keyPointId);
    if (!made) return { ok: false as const, why: "gone" as const, last };
    const { quote_passage_id, ...before } = made;
    if (act === "refuse" && quote_passage_id === passageId)
      return { ok: false as const, why: "names" as const, last };
    const confirmed: MadeByPassage[] = [{ ...before, made_by: "official" }];
    await recordEdit(db, official, {
      ...{ consultation_id: consultation.id, kind: act, passage_id: passageId, undoes: null, now },
      change: { before: [before], after: act === "confirm" ? confirmed : [] },
      verdicts: [{ key_point_id: keyPointId, verdict: act === "confirm" ? "makes" : "does not make" }],
    });
    return { ok: true as const };
  });
}
