import { analysedText } from "./analysed-text.ts";

/** Whether a sentence greets, thanks or signs, or names what it is about as the head of a letter does. */
export function isSalutation(sentence: string) {
  return greeting.test(beginning(sentence));
}

/** Whether a sentence speaks of the comment itself, or of where it is sent, and of nothing else. */
export function isAboutItself(sentence: string) {
  return itself.test(analysedText(sentence.slice(0, longest)));
}

/** Whether a line is a heading, a title or a name: nearly all of its words begin with a capital letter, and no full stop ends it. */
export function isHeading(sentence: string, language: string) {
  const plain = analysedText(sentence.slice(0, longest)).trim();
  if (/[.!?]["')]?$/.test(plain)) return false;
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (long.length === 0) return words.length < 8;
  // German writes every noun with a capital letter.
  return long.length >= 2 && capital / long.length >= (language === "de" ? 1 : 0.75);
}

/** Whether a sentence is somebody else's words from end to end, or says how a law is to read. */
export function isQuotation(sentence: string) {
  const plain = analysedText(sentence.slice(0, longest)).trim();
  return wholeQuotation.test(plain) || amendment.test(plain);
}

const wholeQuotation = /^(?:«|[“"„](?:[^“”"]{0,400}$|[^“”"]{30,400}[”"“][.,;]?$))/u;
const amendment =
  /(?:ainsi (?:rédigée?s?|modifiée?s?)|(?:est|sont) (?:insérée?s?|remplacée?s?|ajoutée?s?|supprimée?s?|complétée?s?) (?:un|une|les|le|la|par|ainsi)\b|il est (?:inséré|ajouté|créé)|après l'article \p{L}{0,2}\.?\s?\d|wird wie folgt (?:geändert|gefasst|neu gefasst)|(?:is|are) amended (?:to read|by|as)|to read as follows|quedará? redactad|è sostituito dal|komt te luiden|has? the meaning given)/iu;

/** In characters: a longer sentence is none of these. */
const longest = 400;
const beginning = (sentence: string) =>
  analysedText(sentence.slice(0, 60)).replace(/^[\s"'([*_#>-]{0,8}/, "");

const greeting =
  /^(?:dear\b|hello\b|hi\b|hey\b|good (?:morning|afternoon|evening|day)\b|greetings\b|to whom\b|sincerely|respectfully(?: submitted| yours)?[,.]?$|(?:kind |best |warm )?regards\b|best,|thank you\b|thanks\b|many thanks|yours (?:truly|faithfully|sincerely)|very truly yours|re:|ref:|subject:|docket\b|rin\b|attn\b|comments? (?:on|regarding|re)\b|via (?:e-?mail|federal|electronic)|see attach|please see (?:the )?attach|attached (?:is|are|please)|submitted (?:by|electronically|via)|sehr geehrte|liebe[rs]?\b|guten (?:tag|morgen|abend)|hallo\b|mit (?:freundlichen|besten|herzlichen)|freundliche gr|viele gr|(?:beste|herzliche) gr|vielen dank|danke\b|betreff\b|hochachtungsvoll|cordialement|bien cordialement|bonjour\b|bonsoir\b|madame,|monsieur,|(?:madame|monsieur)[ ,].{0,30}$|mesdames|merci\b|veuillez agréer|je vous prie d'agréer|objet\s?:|salutations|estimad[oa]s?\b|hola\b|buen[oa]s (?:d[ií]as|tardes|noches)|atentamente|saludos|un saludo|cordialmente|muchas gracias|gracias\b|asunto:|gentil[ei]\b|egregi[oa]\b|buongiorno|cordiali saluti|distinti saluti|grazie\b|oggetto:|prezad[oa]s?\b|atenciosamente|obrigad[oa]\b|geachte\b|beste\b|hoogachtend|met vriendelijke groet|bedankt|dank u|kære\b|med venlig hilsen|venlig hilsen|tak for|kjære\b|med vennlig hilsen|hilsen\b|hei\b|hej\b|bästa\b|med vänliga? hälsning|vänliga hälsningar|tack\b|hyvä\b|arvoisa\b|ystävällisin|kiitos|lugupeetud|lugupidamisega|tere\b|tänan|cienījam|ar cieņu|labdien|paldies|vážen[ýíá]|dobrý deň|dobrý den|s pozdravem|s pozdravom|ďakujem|děkuji|poštovan[ia]|s poštovanjem|srdačno|lijep pozdrav|hvala|поштован|с поштовањем|почитувани|со почит|уважаеми|с уважение|благодаря|të nderuar|i nderuar|me respekt|faleminderit|拝啓|敬具|前略|草々|こんにちは|はじめまして|よろしくお願い|以上(?:です)?。?$|ご担当者様|担当者各位|御中|ありがとうございま|안녕하|감사합니다|존경하는|담당자)/iu;

const itself =
  /(?:docket (?:id|no|number)|\bRIN\b|regulations\.gov|@[a-z]{1,20}\.|https?:\/\/|opportunity to (?:comment|submit|provide|respond|share)|(?:for|by) considering (?:my|this|these|our)|submit(?:ting)? (?:this|these|my|our|the following) comments?|my comments? (?:is|are|on)\b|(?:i|we)(?: am|'m| are)? (?:writing|commenting)(?: to you)?(?: today)? (?:to|in|because|as|on|about|regarding|with)\b.{0,60}$|federal register|(?:gelegenheit|möglichkeit) zur stellungnahme|nehme ich (?:hiermit )?stellung|(?:die|unsere|meine) stellungnahme (?:zu|zum|erfolgt)|l'occasion de (?:commenter|participer|donner)|dans le cadre de (?:cette|la présente) consultation|la oportunidad de (?:comentar|participar)|l'opportunità di|de gelegenheid om|意見を(?:提出|申し上げ|述べ)(?:します|いたします|させていただ|る)|パブリックコメントの?(?:機会|募集)|의견을 (?:제출|드립)|의견 ?제출)/iu;
