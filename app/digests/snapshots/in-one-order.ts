import { shownPositions } from "#app/comments/comment/shown-position.ts";
import type { SnapshotContent } from "./snapshot-content.server.ts";

/**
 * A snapshot in which positions that see a key point otherwise stand in their order. Until December 2026 they stood as the database
 * gave them, which is not the same where the record is copied to be read again.
 */
export function inOneOrder(content: SnapshotContent): SnapshotContent {
  return JSON.parse(JSON.stringify(content), (key, value) =>
    key === "dissent" && Array.isArray(value) ? value.toSorted(byPosition) : value,
  );
}

interface Dissenting {
  position: (typeof shownPositions)[number];
}

const byPosition = (one: Dissenting, other: Dissenting) =>
  shownPositions.indexOf(one.position) - shownPositions.indexOf(other.position);
