import type { HonoRequest } from "hono";
import { readTyped } from "./read-form.server.ts";

/** What the form says that this request sent; null where it sent none that can be read, or a password, which is never shown. */
export async function typedAgain(request: HonoRequest) {
  const contentType = request.header("content-type");
  if (request.method !== "POST" || !contentType) return null;
  const body = await request.arrayBuffer();
  const form = new Request(request.url, { method: "POST", headers: { "content-type": contentType }, body });
  const typed = await readTyped(form).catch(() => null);
  const hasPassword = Object.keys(typed ?? {}).some((name) => name.includes("password"));
  return hasPassword ? null : typed;
}
