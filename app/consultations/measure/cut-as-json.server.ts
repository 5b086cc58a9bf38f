import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import { cutMeasure, type MeasureOrigin } from "./cut-measure.ts";
import { withoutList } from "./rendered-cut.server.ts";

/**
 * The provisions of a measure for other programs: `text` is a heading's own words with its number and what stands under it, or
 * a paragraph's without its marker, in plain text on one line.
 */
export function cutAsJson(markdown: string, origin: MeasureOrigin) {
  return cutMeasure(markdown, origin).provisions.map(
    ({ depth, kind, marker, path, label, anchor, title, markdown }) => {
      const words = [withoutList(title), markdown].map((part) => textOfHtml(rendered(part, "portal").html));
      return { depth, kind, marker, path, label, anchor, text: words.join(" ").replace(/\s+/g, " ").trim() };
    },
  );
}
