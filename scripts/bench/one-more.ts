import { findConsultationToImport } from "#app/comments/importing/import-comments.server.ts";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { textOf } from "./text.ts";

/** Records a comment of 1,500 characters that is like no other, with all that follows from it. */
export async function oneMore(db: Db, reference: string) {
  const consultation = await findConsultationToImport(db, reference);
  await inTransaction(db, (db) =>
    recordComment(db, {
      consultation,
      ...{ remarks: textOf(1500), points: [], position: "oppose", status: "published" },
      signed: {
        ...{ author_id: null, owner: null, author_name: "A B", organisation: null },
        ...{ stakeholder_group: "academia", country: "NL" },
      },
      submittedAt: new Date(),
      sourceId: `${performance.now()}`,
    }),
  );
}
