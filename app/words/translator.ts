import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import type { PlainFacts, RichFacts } from "./facts.ts";
import { formats } from "./formats.ts";
import { foreign, setApart } from "./marks.ts";
import type { Told } from "./message.ts";

/** The texts of a language by key, as ICU messages. */
export type Catalogue = ReadonlyMap<string, string>;

/** All that is needed to speak a language. */
interface Speech {
  /** BCP 47, as in addresses and in `lang`. */
  language: string;
  /** BCP 47, by which numbers and dates are written. */
  formats: string;
  texts: Catalogue;
  /** The texts that were translated, for those that are missing. */
  source?: Catalogue;
  /** Alters each message once it is read, see pseudo.ts. */
  alter?: (message: MessageFormatElement[]) => MessageFormatElement[];
  /** Stand around names that run the other way than the message, where people read it; without them it can be data. */
  marks?: { from: string; to: string };
}

type Facts<All, Key extends keyof All> = keyof All[Key] extends never ? [] : [facts: All[Key]];

/** With an element in the place of a text. */
type WithElements<Facts> = {
  [Name in keyof Facts]: Facts[Name] extends string ? Facts[Name] | ReactElement : Facts[Name];
};

/** Says messages in one language. Throws where a message has no text in any, or is not given its facts. */
export interface Translator {
  /** A message as text. */
  <Key extends keyof PlainFacts>(key: Key, ...facts: Facts<PlainFacts, Key>): string;
  /** A message with elements around the words that its tags mark. */
  <Key extends keyof RichFacts>(key: Key, facts: WithElements<RichFacts[Key]>): ReactNode;
  /** A message with elements in the place of facts. */
  <Key extends keyof PlainFacts>(key: Key, facts: WithElements<PlainFacts[Key]>): ReactNode;
  /** What was to be said, as text. */
  say(message: Told): string;
  /** A message as the language that all are translated from has it: its text in ICU, where nothing is put in. */
  source(key: string): string;
  /** Whether the language has that message itself. */
  has(key: string): boolean;
  /** BCP 47, for `lang`. */
  language: string;
  /** BCP 47, by which numbers and dates are written. */
  formats: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A moment (ISO-8601 where it is text) or part of it. */
  moment(at: string | Date, options: Intl.DateTimeFormatOptions): string;
  /** How a time zone (IANA) is called by its region, on its own. */
  zone(timeZone: string): string;
  /** `a, b and c`, or with `or`. */
  list(parts: string[], type?: "and" | "or"): string;
  /** The name of a country (ISO 3166), language (BCP 47) or currency (ISO 4217); its code where it has none. */
  displayName(type: "region" | "language" | "currency", code: string): string;
  /** Compares texts for sorting. */
  compare(one: string, other: string): number;
}

export function translatorOf(speech: Speech): Translator {
  const { language, formats: tag, texts, source, marks } = speech;
  const find = finder(speech);
  const named = (fact: string) => (marks ? setApart(fact, marks) : fact);

  function translate(key: string, facts: Record<string, unknown> = {}): string | ReactElement {
    const { said, isOwn } = words(key, given(facts, named));
    const parts = isOwn ? [said].flat() : [foreign.from, said, foreign.to].flat();
    return parts.some(isValidElement) ? createElement(Fragment, null, ...parts) : parts.join("");
  }

  /** Those of the source where the language has none, or none that can be said with these facts: npm run words lists them. */
  function words(key: string, facts: Record<string, unknown>) {
    if (texts.has(key))
      try {
        return { said: put(find(key, texts), facts), isOwn: true };
      } catch (error) {
        if (!source?.has(key)) throw error;
      }
    return { said: put(find(key, source ?? texts), facts), isOwn: false };
  }

  function say(message: Told): string {
    if (typeof message === "string") return message;
    const { key, facts = {} } = message;
    const worded = Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "object" ? say(fact) : fact,
    ]);
    return String(translate(key, Object.fromEntries(worded)));
  }

  return Object.assign(Object(translate), {
    say,
    language,
    formats: tag,
    source: (key: string) => (speech.source ?? texts).get(key) ?? "",
    has: (key: string) => texts.has(key),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      formats.getNumberFormat(tag, options).format(value),
    moment: (at: string | Date, options: Intl.DateTimeFormatOptions) =>
      formats.getDateTimeFormat(tag, options).format(new Date(at)),
    zone: (timeZone: string) =>
      formats
        .getDateTimeFormat(tag, { timeZoneName: "shortGeneric", timeZone })
        .formatToParts(0)
        .find(({ type }) => type === "timeZoneName")
        // The French put a blank before a colon, at which no line may end.
        ?.value.replace(" :", "\u00a0:") ?? timeZone,
    list: (parts: string[], type: "and" | "or" = "and") =>
      formats
        .getListFormat(tag, { type: type === "and" ? "conjunction" : "disjunction" })
        .format(parts.map(named)),
    displayName: (type: "region" | "language" | "currency", code: string) =>
      nameOf(formats.getDisplayNames(tag, { type }), code),
    compare: (one: string, other: string) => formats.getCollator(tag).compare(one, other),
  });
}

/** Intl throws for what cannot be a code, and what is stored may be anything. */
function nameOf(names: Intl.DisplayNames, code: string) {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** Facts as the formatter takes them: texts by `named`, and what goes around words as `whole` does it. */
function given(facts: Record<string, unknown>, named: (fact: string) => string) {
  const taken = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === "string" ? named(fact) : typeof fact === "function" ? whole(fact) : fact,
  ]);
  return Object.fromEntries(taken);
}

/** Words that a tag goes around may have elements among them: they are handed on as one, so that React needs no keys. */
function whole(around: CallableFunction) {
  return (words: ReactNode[]) =>
    around(words.some(isValidElement) ? [createElement(Fragment, { key: "words" }, ...words)] : words);
}

/** Gives a function that finds a message; it is read when it is first asked for. One that always says the same is a text. */
function finder({ formats: tag, alter }: Speech) {
  const read = new Map<Catalogue, Map<string, string | IntlMessageFormat>>();
  return (key: string, texts: Catalogue) => {
    const found = read.get(texts) ?? new Map<string, string | IntlMessageFormat>();
    read.set(texts, found);
    const old = found.get(key);
    if (old !== undefined) return old;
    const text = texts.get(key);
    if (text === undefined) throw new Error(`No message has the key ${key}`);
    const message = new IntlMessageFormat(altered(text), tag, undefined, { formatters: formats });
    const fresh = fixedText(message.getAst()) ?? message;
    found.set(key, fresh);
    return fresh;
  };

  function altered(text: string) {
    return alter ? alter(new IntlMessageFormat(text, tag).getAst()) : text;
  }
}

function put(message: string | IntlMessageFormat, facts: Record<string, unknown>) {
  return typeof message === "string" ? message : Object(message).format(facts);
}

/** The text of a message that always says the same; null of others. */
function fixedText([first, ...rest]: MessageFormatElement[]) {
  if (first === undefined) return "";
  return first.type === TYPE.literal && rest.length === 0 ? first.value : null;
}
