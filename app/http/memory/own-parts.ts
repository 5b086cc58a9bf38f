import type { Account } from "#app/accounts/account.ts";
import { type DeflatedPart, deflatedPart } from "./deflated.ts";
import type { KeptPage } from "./kept-page.ts";

/** Where a page says who is signed in: the only place in which pages of these addresses differ from reader to reader. */
const ofOwn = /<nav aria-label="[^"]*" class="app-masthead__account">[\s\S]*?<\/nav>/;

/** The addresses, as in app/routes.ts, of pages that say nothing else of their reader. */
const alikeButForName = new Set([
  "",
  "consultations",
  "governments",
  "governments/:code",
  "guidance/:page",
  "consultations/:reference/measure",
  "consultations/:reference/versions",
  "consultations/:reference/versions/:number",
  "consultations/:reference/questions",
  "consultations/:reference/provisions/:anchor",
  "consultations/:reference/comments",
  "consultations/:reference/digest/:number",
]);

/** Whether this reader sees on the page what everyone sees, beside their own name. Officials have links of their own there. */
export function seesTheSame({ offices }: Account, route: string) {
  return alikeButForName.has(route) && (offices.length === 0 || !route.startsWith("consultations/"));
}

/** A page around what says who reads it. */
interface AroundName {
  before: DeflatedPart;
  after: DeflatedPart;
}

const most = 2_000;

/** Keeps what pages say of each who is signed in, as it stood on the last that was made for them, and puts it into others. */
export function ownParts() {
  const own = new Map<string, DeflatedPart>();
  const around = new WeakMap<Buffer, AroundName | null>();

  return {
    /** To be called with a page that was made for this reader alone. */
    learn(account: Account, language: string, html: string) {
      const [part] = ofOwn.exec(html) ?? [];
      // Marked where one of its links leads to the page itself.
      if (part === undefined || part.includes("aria-current")) return;
      if (own.size >= most) own.clear();
      own.set(nameOf(account, language), deflatedPart(Buffer.from(part)));
    },

    knows: (account: Account, language: string) => own.has(nameOf(account, language)),

    /** The page as this reader sees it; null where it has to be made. */
    put(account: Account, language: string, { plain }: Pick<KeptPage, "plain">) {
      const part = own.get(nameOf(account, language));
      const rest = part && aroundIn(plain);
      return rest ? [rest.before, part, rest.after] : null;
    },
  };

  function aroundIn(plain: Buffer) {
    const known = around.get(plain);
    if (known !== undefined) return known;
    const html = plain.toString();
    const found = ofOwn.exec(html);
    const parts = found && {
      before: deflatedPart(Buffer.from(html.slice(0, found.index))),
      after: deflatedPart(Buffer.from(html.slice(found.index + found[0].length)), { isLast: true }),
    };
    around.set(plain, parts);
    return parts;
  }
}

export type OwnParts = ReturnType<typeof ownParts>;

/** By all that stands in it. */
function nameOf({ id, name, offices }: Account, language: string) {
  return JSON.stringify([language, id, name, offices.map(({ government_code }) => government_code)]);
}
