import type { TemplateFormat } from "#db/schema.ts";

/** Where officials see and give the templates of their government. */
export const templatesAddress = (government: string) => `/officials/${government}/templates`;

/** A template as it was given, or a sample digest in it. */
export const templateAddress = (government: string, id: string, file: "given" | "sample") =>
  `${templatesAddress(government)}/${id}/${file}`;

/** A template to begin with. */
export const exampleAddress = (government: string, format: TemplateFormat) =>
  `${templatesAddress(government)}/example/${format}`;
