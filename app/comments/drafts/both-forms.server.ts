import { shownQuantity } from "#app/content/figures/kept-quantity.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { FormsOfText } from "../parts/confidential/both-forms.tsx";
import type { Claim } from "../parts/confidential/claims.ts";
import { renderForOfficials } from "../parts/confidential/officials-form.server.ts";
import { publicForm } from "../parts/confidential/public-form.ts";
import { type DraftText, inWords } from "./draft-texts.ts";

/** The texts of a comment as officials will read them and as everyone will. */
export function formsOfTexts(
  t: Translator,
  texts: readonly DraftText[],
  claims: readonly Claim[],
): FormsOfText[] {
  return texts.map(({ text, label, href, isProse, choices, isQuantity }) => {
    const everyone = publicForm(text, claims, t);
    const said = (form: string) => (isQuantity ? shownQuantity(t, form) : inWords(form, choices));
    return {
      label,
      href,
      isProse,
      differs: everyone !== text,
      officials: isProse ? renderForOfficials(t, text) : said(text),
      everyone: isProse ? renderMarkdown(everyone, "public") : said(everyone),
    };
  });
}
