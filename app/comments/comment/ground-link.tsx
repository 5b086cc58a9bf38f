import { capital } from "#app/content/phrases.ts";
import type { Ground } from "#db/schema.ts";

/** The name of a ground, which leads to where the moderation page explains it. */
export function GroundLink({ ground }: { ground: Ground }) {
  return (
    <a className="govuk-link" href={groundAddress(ground)}>
      {capital(ground)}
    </a>
  );
}

/** Where the moderation page explains the ground. */
export function groundAddress(ground: Ground) {
  return `/guidance/moderation#${ground.replaceAll(" ", "-")}`;
}
