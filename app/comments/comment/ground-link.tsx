import { useWords } from "#app/words/use-words.ts";
import type { Ground } from "#db/schema.ts";

/** The name of a ground, which leads to where the moderation page explains it. */
export function GroundLink({ ground }: { ground: Ground }) {
  const t = useWords();
  return (
    <a className="govuk-link" href={groundAddress(ground)}>
      {t(`terms.ground ${ground}`)}
    </a>
  );
}

/** Where the moderation page explains the ground. */
export function groundAddress(ground: Ground) {
  return `/guidance/moderation#${ground.replaceAll(" ", "-")}`;
}
