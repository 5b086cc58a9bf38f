import type { TestPortal } from "./portal.ts";

/** The key in the cookie that an answer sets. */
export function keyFrom(answer: Response) {
  return /at-risk=([0-9A-Z]{26})/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
}

/** Begins at-risk mode; gives the headers that go with it. */
export async function newKey(portal: TestPortal, address: string) {
  return { cookie: `at-risk=${keyFrom(await portal.post(`${address}/at-risk`, {}))}` };
}

interface Facts {
  headers: Record<string, string>;
  remarks?: string;
}

/** Writes remarks and a point, says group and country, and sends them; gives the address of the receipt. */
export async function commentUnderKey(
  portal: TestPortal,
  address: string,
  {
    headers,
    remarks = "Our customs officers read the mail of journalists. I have seen it with my own eyes.",
  }: Facts,
) {
  const write = async (part: string, fields: Record<string, string>) => {
    const page = await (await portal.get(`${address}/comment${part}`, headers)).text();
    const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
    const marks = { draft: mark("draft"), revision: mark("revision") };
    return portal.post(`${address}/comment${part}`, { ...marks, ...fields }, headers);
  };
  await write("", { position: "oppose", remarks });
  await write("/points/article-1-1", { position: "oppose", reasons: "Too wide.", intent: "done" });
  await write("/signature", { stakeholder_group: "civil society", country: "KE", intent: "done" });
  const sent = await write("/check", {});
  return new URL(sent.headers.get("location") ?? "none", "http://localhost:3000").pathname;
}
