import type { CommentContent } from "#app/comments/comment-content.ts";
import { claimOn, distinctSecrets } from "#app/comments/confidential/claims.ts";
import { publicContent } from "#app/comments/confidential/public-form.ts";
import { spansIn } from "#app/comments/confidential/spans.ts";
import { emptyDraft } from "#app/comments/writing/draft.ts";
import { newDataKey, type Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import type { Entry } from "./example-entries.server.ts";
import { BadExample } from "./example-files.server.ts";

interface Sealing {
  vault: Vault | null;
  place: string;
}

/**
 * An example with confidential parts as it is stored: its public form, and all of it to be sealed. Without the
 * operator's key the confidential parts are left out for good, and it is an example like any other.
 */
export async function confidentialExample(
  db: Db,
  { claims, filedAt, position, remarks, answers }: Entry,
  { points, vault, place }: Sealing & Pick<CommentContent, "points">,
) {
  const said = { remarks, answers, points };
  const secrets = distinctSecrets(spansIn(said).spans);
  const stray = secrets.find((secret) => !claimOn(claims, secret));
  if (stray) throw new BadExample(place, "a confidential part has no claim");
  const dataKey = secrets.length > 0 && vault ? await newDataKey(db, vault, new Date(filedAt)) : null;
  const drafted = points.map(({ anchor, position, reasons }) => ({ anchor, position, reasons, wording: "" }));
  return {
    ...publicContent(said, claims),
    ...(dataKey && {
      confidential: {
        dataKey,
        content: { ...emptyDraft, position, remarks, answers, claims, points: drafted },
      },
      dataKeyId: dataKey.id,
      confidential_parts: secrets.map((secret) => ({
        kind: "text" as const,
        ground: claimOn(claims, secret)?.ground ?? "",
        summary: claimOn(claims, secret)?.summary || null,
      })),
    }),
  };
}
