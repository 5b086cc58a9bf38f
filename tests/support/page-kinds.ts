import { readFileSync } from "node:fs";
import routes from "#app/routes.ts";
import { type Address, addresses } from "./every-address.ts";
import { type Person, people } from "./populated-portal.ts";

const isPage = (file: string) => /^export default\b/m.test(readFileSync(`app/${file}`, "utf8"));

/** Every address as in app/routes.ts at which there is a page. */
export const pageKinds = routes
  .filter(({ file }) => isPage(file))
  .map(({ path, index }) => (index ? "/" : (path ?? "")));

/** An address of that page and somebody who sees it: the author where they do, for whom there is most to see. */
export function seenBy(page: string): { address: Address; person: Person } | null {
  const status = page === "*" ? 404 : 200;
  for (const person of ["author", ...people] as const)
    for (const address of addresses)
      if (address.route === page && address.get[person] === status) return { address, person };
  return null;
}
