import { newId } from "#db/new-id.ts";
import type { TestPortal } from "./portal.ts";

const origin = "http://localhost:3000";

interface AddedDocument {
  portal: TestPortal;
  /** Who adds it. */
  headers: Record<string, string>;
  consultation: { government_code: string; reference: string };
}

/** Sends the form by which a document is put beside a measure; gives the answer and the document's id. */
export async function addADocument(
  { portal, headers, consultation }: AddedDocument,
  { text = "What it costs.", name = "costs.txt", ...fields }: Record<string, string> = {},
) {
  const id = fields.id ?? newId();
  const form = new FormData();
  const typed = {
    seen: "0",
    kind: "impact assessment",
    title: "What it costs",
    language: "en",
    ...fields,
    id,
  };
  for (const [field, value] of Object.entries(typed)) form.set(field, value);
  form.set("file", new File([text], name));
  const { government_code, reference } = consultation;
  const response = await portal.ask(`/officials/${government_code}/consultations/${reference}/documents`, {
    method: "POST",
    body: form,
    headers: { origin, host: new URL(origin).host, ...headers },
  });
  return { id, status: response.status, html: await response.text() };
}
