import { type Errors, refused } from "#app/http/refusals.ts";
import type { Db, Position } from "#db/schema.ts";
import type { CommentContent, Input } from "../comment-content.ts";
import { publicContent, spansIn } from "../confidential/spans.ts";
import type { Confidential } from "../store-version.server.ts";
import { type DraftContent, type DraftInput, missingFrom } from "./draft.ts";
import type { Draft } from "./drafts.server.ts";
import { provisionsAt } from "./provisions-at.server.ts";
import { missingFromSignature } from "./signature.ts";
import { organisationOf } from "./signed-by.ts";
import type { Writer } from "./writer.ts";

/** What is stored of a draft: its public form and, where something is confidential, all of it to be sealed. */
export type Ready = CommentContent & { confidential?: Confidential };

interface Asked {
  consultation: { id: string };
  draft: Draft;
}

/** What a draft says, as it is stored; refuses where something is missing. */
export async function readyContent(
  db: Db,
  writer: Writer,
  { consultation, draft }: Asked,
): Promise<{ ok: true; content: Ready } | { ok: false; errors: Errors }> {
  const { content } = draft;
  const provisions = await provisionsAt(db, consultation.id, anchorsIn(content));
  const errors = {
    ...missingFrom(content, (anchor) => provisions.get(anchor)?.label),
    ...missingFromSignature(content.signature, organisationOf(writer)),
  };
  if (Object.keys(errors).length > 0) return refused(errors);

  const { claims, ...said } = content;
  const isConfidential = spansIn(said).length > 0;
  const { points, technical, human_rights, ...rest } = publicContent(said, claims);
  const withProvision = (input: DraftInput): Input => ({
    provision_id: provisions.get(input.anchor)?.id ?? null,
    anchor: input.anchor,
    fields: input.fields,
  });
  return {
    ok: true,
    content: {
      position: chosen(rest.position),
      remarks: rest.remarks,
      points: inOrder(points, provisions).map(({ anchor, position, reasons, wording }) => ({
        provision_id: provisions.get(anchor)?.id ?? "",
        anchor,
        position: chosen(position),
        reasons,
        wording,
      })),
      answers: rest.answers,
      technical: technical.map(withProvision),
      human_rights: human_rights.map(withProvision),
      ...(isConfidential && draft.dataKey && { confidential: { dataKey: draft.dataKey, content } }),
    },
  };
}

/** missingFrom has made sure that every position is chosen. */
const chosen = (position: Position | ""): Position => position || "no position";

/** The provisions that a draft speaks of. */
export function anchorsIn({ points, technical, human_rights }: DraftContent) {
  const anchors = [...points, ...technical, ...human_rights].map(({ anchor }) => anchor);
  return [...new Set(anchors.filter(Boolean))];
}

function inOrder<Of extends { anchor: string }>(items: Of[], places: Map<string, { sort_order: number }>) {
  const order = ({ anchor }: Of) => places.get(anchor)?.sort_order ?? 0;
  return [...items].sort((one, other) => order(one) - order(other));
}
