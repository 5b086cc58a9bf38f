import { strToU8, type Zippable, zipSync } from "fflate";

/** The first moment that a ZIP can tell, in local time as ZIPs do: what is in it was never made at any other. */
const always = "1980-01-01T00:00:00";

/** Parts by their path as a ZIP, always the same bytes for the same parts. What is in `stored` stands first, uncompressed. */
export function packed(parts: Record<string, string | Uint8Array>, stored: string[] = []) {
  const files: Zippable = {};
  for (const path of [...stored, ...Object.keys(parts).filter((path) => !stored.includes(path))]) {
    const content = parts[path] ?? "";
    const bytes = typeof content === "string" ? strToU8(content) : content;
    files[path] = [bytes, { level: stored.includes(path) ? 0 : 6, mtime: always }];
  }
  return zipSync(files);
}
