import { z } from "zod";
import { type DataKey, openText, sealText } from "#app/sealing/vault.server.ts";
import { attributions, positions, stakeholderGroups } from "#db/schema.ts";
import { secrecies } from "../parts/attachments/attachment.ts";
import { type DraftContent, emptyDraft } from "./draft.ts";

const text = z.string().default("");
const chosen = z.enum(["", ...positions]);
const texts = z.record(z.string(), z.string());
const inputs = z.array(z.object({ key: z.string(), anchor: z.string(), fields: texts })).default([]);

/** A draft as it is stored, read back; parts that it does not have are empty. */
const storedDraft: z.ZodType<DraftContent> = z.object({
  position: chosen,
  remarks: z.string(),
  points: z.array(
    z.object({
      anchor: z.string(),
      position: chosen,
      reasons: z.string(),
      wording: text,
      language: z.string().optional(),
    }),
  ),
  answers: texts.default({}),
  technical: inputs,
  human_rights: inputs,
  attachments: z
    .array(
      z.object({
        id: z.string(),
        confidential: z.enum(secrecies),
        ground: text,
        justification: text,
        summary: text,
        marked: text,
      }),
    )
    .default([]),
  claims: z
    .array(z.object({ text: z.string(), ground: text, justification: text, summary: text }))
    .default([]),
  standing: z.array(z.string()).default([]),
  signature: z
    .object({
      attribution: z.enum(attributions),
      reason: text,
      stakeholder_group: z.enum(["", ...stakeholderGroups]),
      country: text,
    })
    .default(emptyDraft.signature),
  also: z.array(z.string()).default([]),
  differing: z
    .array(
      z.object({
        reference: z.string(),
        position: chosen,
        points: z.array(
          z.object({ anchor: z.string(), position: chosen.optional(), wording: z.string().optional() }),
        ),
        answers: texts,
      }),
    )
    .default([]),
  changed: z.record(z.string(), z.number()).default({}),
});

/** Reads what was stored of a draft. Throws where it is none. */
export function readDraftContent(json: string): DraftContent {
  return storedDraft.parse(JSON.parse(json));
}

/** The content of a draft as its row holds it. */
export const closeDraftContent = (dataKey: DataKey | null, content: string, id: string) =>
  dataKey ? sealText(dataKey, content, placeOfDraft(id)) : content;

/** The content of a draft's row; the key is null where it is not sealed. */
export function openDraftContent(dataKey: DataKey | null, content: string, id: string) {
  return readDraftContent(dataKey ? openText(dataKey, content, placeOfDraft(id)) : content);
}

/** Where the content of a draft stands, for sealing it. */
export const placeOfDraft = (id: string) => `draft ${id}`;
