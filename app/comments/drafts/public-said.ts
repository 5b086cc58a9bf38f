import type { Translator } from "#app/words/translator.ts";
import type { Claim } from "../parts/confidential/claims.ts";
import { publicContent } from "../parts/confidential/public-form.ts";
import { markedAmong } from "../parts/confidential/spans.ts";
import type { DraftContent } from "./draft.ts";

type SaidInParts = Pick<DraftContent, "answers" | "technical" | "human_rights">;

/**
 * What a draft says as everyone may read it, and beside it of which answers and fields something is confidential. That
 * is known from the marks in the draft, and never again from what stands in their place. `t` is given where it is shown
 * before it is sent; what is stored is the same for everyone.
 */
export function publicSaid<Of extends SaidInParts>(said: Of, claims: readonly Claim[], t?: Translator) {
  return {
    ...publicContent(said, claims, t),
    confidential_answers: markedAmong(said.answers),
    technical: publicInputs(said.technical, claims, t),
    human_rights: publicInputs(said.human_rights, claims, t),
  };
}

export type PublicSaid = Pick<
  ReturnType<typeof publicSaid<SaidInParts>>,
  "confidential_answers" | "technical" | "human_rights"
>;

function publicInputs(inputs: DraftContent["technical"], claims: readonly Claim[], t?: Translator) {
  return inputs.map((input) => ({
    ...publicContent(input, claims, t),
    confidential: markedAmong(input.fields),
  }));
}
