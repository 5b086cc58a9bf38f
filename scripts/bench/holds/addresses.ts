import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";

/** What stands for the parameters of an address. */
type Place = Record<string, string>;

/** What addresses are asked with beside what they are: filters and pages of lists, of which there is no end. */
const queries: Record<string, string[]> = {
  "consultations/:reference/comments": [
    "?page=800",
    "?campaign=none",
    "?group=academia&sort=oldest",
    "?point=oppose",
  ],
  "consultations/:reference/measure": ["?find=licence"],
  consultations: ["?page=2"],
};

const usual: Place = { page: "about", kind: "technical", key: "1", code: "US" };

/** Every address of app/routes.ts at each of the places, once. */
export function addressesAt(places: Place[]) {
  const written = routes.flatMap(({ path = "" }: RouteConfigEntry) =>
    places.flatMap((place) => ["", ...(queries[path] ?? [])].map((query) => fill(path, place) + query)),
  );
  return [...new Set(written)].filter((address) => !address.includes("*"));
}

function fill(path: string, place: Place) {
  return `/${path.replace(/:(\w+)/g, (_, name: string) => place[name] ?? usual[name] ?? "none")}`;
}
