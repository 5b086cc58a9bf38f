import { type Message, message } from "#app/words/message.ts";

/** What a field is called away from its form, by its name; of numbered fields and of answers, as their kind is called. */
export function fieldMessage(name: string): Message {
  const [kind = name] = /^(?:answer|justification|summary|title|measure)(?=[-_])/.exec(name) ?? [];
  return message("ui.typed-in", { field: kind });
}
