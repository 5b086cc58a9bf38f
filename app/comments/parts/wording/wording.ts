import type { WhichMeasure } from "#app/consultations/provisions.server.ts";

/** In characters; said beside the field. */
export const longestWording = 200_000;

/** What is proposed instead of the provision's text: the empty text where nothing was changed but spaces and line ends. */
export function proposedWording(original: string, typed: string) {
  const text = typed.replace(/\r\n?/g, "\n").trim();
  return spaced(text) === spaced(original) ? "" : text;
}

/** The measure in the text that the wording of a point is written against; in the one that is read where there is none yet. */
export function measureOfWording(
  measure: WhichMeasure,
  point: { wording: string; language?: string | undefined } | undefined,
): WhichMeasure {
  if (!point?.wording) return measure;
  return { id: measure.id, text: { measureTranslation: point.language ?? null } };
}

function spaced(text: string) {
  return text.trim().replace(/\s+/g, " ");
}
