import { message } from "#app/words/message.ts";
import { refuse } from "../refusal.ts";

/** Refuses what is fetched from there. Throws FileRefused. */
export function refuseElsewhere(target: string): never {
  return refuse(message("template-files.elsewhere", { target: shortened(target) }));
}

/** Refuses the template from which a file says that it was made. Throws FileRefused. */
export function refuseAttached(target: string): never {
  return refuse(message("template-files.attached", { target: shortened(target) }));
}

const shortened = (target: string) => (target.length > 100 ? `${target.slice(0, 99)}…` : target);
