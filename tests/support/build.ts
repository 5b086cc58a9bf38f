import { buildIfStale } from "#app/http/build.ts";

/** Once for the whole run: tests of addresses ask the portal as it is served. */
export default function setup() {
  buildIfStale();
}
