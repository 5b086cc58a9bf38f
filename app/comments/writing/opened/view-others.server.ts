import { listOthers } from "#app/consultations/joint/others.server.ts";
import type { Db } from "#db/schema.ts";
import { notTaken } from "../../drafts/addressed.server.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import type { Writer } from "../../drafts/writer.ts";

interface AskedOthers {
  consultation: { id: string; joint_id: string | null };
  content: Pick<DraftContent, "also">;
  now: Date;
}

/** The other governments that hold a consultation together, each with whether the draft goes to it and why it cannot. */
export async function viewOthers(db: Db, writer: Writer, { consultation, content, now }: AskedOthers) {
  const others = await listOthers(db, consultation, now);
  return others.map((other) => {
    const { id, reference, government_code, government_name } = other;
    return {
      ...{ id, reference, government_code, government_name },
      isTicked: content.also.includes(reference),
      closed: notTaken(writer, other),
    };
  });
}

export type OtherGovernment = Awaited<ReturnType<typeof viewOthers>>[number];
