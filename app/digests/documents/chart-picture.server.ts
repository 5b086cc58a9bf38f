import sharp from "sharp";
import type { ChartDrawing } from "./chart-shapes.server.ts";
import { element } from "./xml.ts";

/** Enough for paper: pixels a point. */
const density = 3;

/** A drawing as PNG, for documents whose readers do not all show SVG. */
export async function pictureOf({ width, height, shapes }: ChartDrawing) {
  const paths = shapes.map(({ outline, colour, x, y, scaleX, scaleY }) =>
    element("path", {
      ...{ d: outline, fill: colour },
      transform: `translate(${x} ${y}) scale(${scaleX} ${scaleY})`,
    }),
  );
  const size = { width: width * density, height: height * density, viewBox: `0 0 ${width} ${height}` };
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size },
    element("rect", { width, height, fill: "#ffffff" }),
    ...paths,
  );
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer());
}
