import type { ReadyDraft } from "#scripts/bench/writers.ts";

/** Sends the draft from the page on which it is checked; gives the address of its receipt. */
export async function sendDraft(address: string, { consultation, cookie, seen }: ReadyDraft) {
  const response = await fetch(`${address}/consultations/${consultation.reference}/comment/check`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: address, cookie },
    body: new URLSearchParams({ draft: seen.id, revision: String(seen.revision) }),
  });
  const receipt = response.headers.get("location");
  if (receipt === null) throw new Error(`The portal answered ${response.status}`);
  return receipt;
}
