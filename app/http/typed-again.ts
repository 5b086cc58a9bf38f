import { readTyped } from "#app/requests/read-form.server.ts";

/**
 * Gives what the form says that this request sends, also after it has been read; null where it sends none that can be
 * read, or a password, which is never shown. Forms with files keep what was typed by themselves.
 */
export function typedAgain(request: Request) {
  const isForm = /^application\/x-www-form-urlencoded/i.test(request.headers.get("content-type") ?? "");
  const copy = request.method === "POST" && isForm ? request.clone() : null;
  return async () => {
    const typed = copy && (await readTyped(copy).catch(() => null));
    const hasPassword = Object.keys(typed ?? {}).some((name) => name.includes("password"));
    return hasPassword ? null : typed;
  };
}
