import type { PlainFacts } from "./facts.ts";

/** The key of a message that is text alone. */
export type MessageKey = keyof PlainFacts;

/** What is to be said, while it is not known in which language: a message of content/languages/en and its facts. */
export interface Message {
  key: MessageKey;
  facts?: Record<string, string | number | Message>;
}

/** What is to be said, or what has been said already. */
export type Told = Message | string;

/** A fact that is a text may be a message itself. */
type WithMessages<Facts> = {
  [Name in keyof Facts]: Facts[Name] extends string ? Facts[Name] | Message : Facts[Name];
};

type Given<Key extends MessageKey> = keyof PlainFacts[Key] extends never
  ? []
  : [facts: WithMessages<PlainFacts[Key]>];

/** What is to be said. */
export function message<Key extends MessageKey>(key: Key, ...[facts]: Given<Key>): Message {
  return facts === undefined ? { key } : { key, facts: Object(facts) };
}

/** What is to be said, written as a text, for what can hand on nothing else: the errors of zod. */
export function messageText<Key extends MessageKey>(key: Key, ...given: Given<Key>) {
  return asText(message(key, ...given));
}

/** A message as such a text. */
export function asText(told: Message) {
  return `${marked}${JSON.stringify(told)}`;
}

/** What they have written; null where they have not written that. */
export function readMessage(text: string): Message | null {
  return text.startsWith(marked) ? JSON.parse(text.slice(marked.length)) : null;
}

/** Nothing that is typed begins with it. */
const marked = "\ufdd2";
