import { message } from "#app/words/message.ts";
import { refuse } from "../refusal.ts";
import { readXml, type Tag } from "../xml.server.ts";
import type { ZipPart } from "../zip.server.ts";
import { attributesIn } from "./attributes-in.ts";
import { refuseElsewhere } from "./refuse-elsewhere.ts";

/** Whether a program may take the part for an SVG, by its name, its types or how it begins, in whatever encoding. */
export function isDrawing({ name, bytes }: ZipPart, types: string[]) {
  const beginning = Buffer.from(bytes.subarray(0, 4000)).toString("latin1").replaceAll("\0", "");
  const isText = /^[\s\xef\xbb\xbf\xff\xfe]*</.test(beginning);
  return (
    /\.svgz?$/i.test(name) ||
    types.some((type) => /^image\/svg/i.test(type)) ||
    (isText && /<(?:[a-z]{1,20}:)?svg[\s>/]/i.test(beginning))
  );
}

/** A drawing can hold a script, and show what is elsewhere. Throws FileRefused. */
export function refuseInDrawing(bytes: Uint8Array) {
  const text = plainText(bytes);
  if (/<\?xml-stylesheet/i.test(text)) refuseActs();
  let styles = 0;
  let style = "";
  readXml(new TextEncoder().encode(text.replace(usualType, "$1")), {
    open(tag) {
      refuseTag(tag);
      if (tag.local === "style" || styles > 0) styles++;
    },
    text(found) {
      if (styles > 0) style += found;
    },
    close() {
      if (styles > 0) styles--;
    },
  });
  refuseStyle(style);
}

/** What other programs begin a drawing with; nothing is fetched for it. */
const usualType =
  /^(\s*(?:<\?xml [^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?)<!DOCTYPE svg PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"<>]{1,50}"\s+"http:\/\/www\.w3\.org\/[^"<>]{1,200}"\s*>/;

const acting = /^(script|foreignObject|iframe|embed|object|audio|video|handler|listener)$/i;

function refuseTag(tag: Tag) {
  if (acting.test(tag.local)) refuseActs();
  for (const { local, name, value } of Object.values(tag.attributes)) {
    if (/^on[a-z]/i.test(local) || name === "xml:base") refuseActs();
    refuseStyle(value);
    const isElsewhere = !/^\s*(#|$|data:image\/(png|jpeg|jpg|gif|webp)[;,])/i.test(value);
    if (/^(href|src)$/i.test(local) && isElsewhere) refuseElsewhere(value);
  }
  // What moves can be made to show something else.
  if (attributesIn(tag, "attributeName").some((name) => /href$|^on/i.test(name))) refuseActs();
}

function refuseStyle(style: string) {
  if (/@import|image-set|@\\|u\\|\\72|\\6c/i.test(style)) refuseActs();
  const found = /url\(\s{0,9}["']?(?!\s|#|data:|["'#])([^)"']{1,200})/i.exec(style);
  if (found) refuseElsewhere(found[1] ?? "");
}

/** In another encoding, a program may read other words than we do. */
function plainText(bytes: Uint8Array) {
  const text = decoded(bytes);
  const encoding = /^<\?xml [^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"']{0,40})/i.exec(text.trimStart());
  return text.includes("\0") || !/^(utf-8|us-ascii)$/i.test(encoding?.[1] ?? "utf-8") ? refuseActs() : text;
}

function decoded(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuseActs();
  }
}

function refuseActs(): never {
  return refuse(message("template-files.active", { what: "SVG" }));
}
