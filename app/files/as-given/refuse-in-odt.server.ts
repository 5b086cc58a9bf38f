import { message } from "#app/words/message.ts";
import { refuse } from "../refusal.ts";
import { readXml, type Tag } from "../xml.server.ts";
import type { ZipPart } from "../zip.server.ts";
import { attributesIn } from "./attributes-in.ts";
import { refuseAttached, refuseElsewhere } from "./refuse-elsewhere.ts";

const activeInOdt =
  /^(event-listener|object-ole|object|plugin|applet|floating-frame|dde-connection-decls?|dde-source|dde-connection|section-source|connection-resource|database-.*|execute-macro|script)$/;

/** Refuses an ODT in which something acts or is fetched. Throws FileRefused. */
export function refuseInOdt(parts: ZipPart[], xml: ZipPart[]) {
  const names = new Set(parts.map(({ name }) => name));
  for (const { name } of parts) {
    if (/^(Basic|Scripts|Dialogs)\//i.test(name)) refuse(message("template-files.macros"));
    if (/^(ObjectReplacements\/|Object \d+(\/|$))/i.test(name))
      refuse(message("template-files.embedded", { name }));
  }
  // What a program's own bars have is not taken over.
  const shown = xml.filter(({ name }) => !name.startsWith("Configurations2/"));
  for (const part of shown)
    readXml(part.bytes, {
      open(tag) {
        if (tag.local === "encryption-data") refuse(message("attachments.file-password"));
        if (activeInOdt.test(tag.local)) refuse(message("template-files.active", { what: tag.local }));
        if (part.name === "meta.xml" && tag.local === "template") refuseOrigin(tag);
        else refuseReferences(tag, names);
      },
    });
}

/** LibreOffice names the template from which a file was made, mostly by the way to it from the file. */
function refuseOrigin(tag: Tag) {
  for (const target of attributesIn(tag, "href"))
    if (
      /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(target) &&
      !/^(file:\/\/\/(?![\\/])|[a-z]:[\\/])/i.test(target)
    )
      refuseAttached(target);
}

/** Whether something other than a link for readers leads out of the file. */
function refuseReferences(tag: Tag, names: Set<string>) {
  for (const target of [...attributesIn(tag, "href"), ...attributesIn(tag, "image-data")]) {
    if (target === "" || target.startsWith("#")) continue;
    const isLink = tag.local === "a" && /^(https?:|mailto:)/i.test(target);
    if (!isLink && !names.has(target.replace(/^\.\//, "").replace(/%20/g, " "))) refuseElsewhere(target);
  }
}
