import { type Person, type PopulatedPortal, people } from "./populated-portal.ts";

/** What a person gets at an address. */
type Answers = Record<Person, number>;

export interface Address {
  /** As in app/routes.ts. */
  route: string;
  at: (portal: PopulatedPortal) => string;
  get: Answers;
  /** Forms that this address takes, and who may have them carried out. */
  forms?: Form[];
}

interface Form {
  fields: (portal: PopulatedPortal) => Record<string, string>;
  /** Sent as forms with files are. */
  isMultipart?: boolean;
  may: readonly Person[];
}

const keys = ["key of another", "key holder"] as const;
const officials = [
  "analyst",
  "moderator",
  "case officer",
  "confidential reader",
  "technology officer",
  "head of officials",
] as const;
const members = ["drafter", "approver", "administrator"] as const;
const signedIn = people.filter((person) => person !== "signed out" && !person.startsWith("key"));
const writers = people.filter((person) => person !== "signed out");

const answers = (statusOf: (person: Person) => number): Answers => ({
  "signed out": statusOf("signed out"),
  "key of another": statusOf("key of another"),
  "key holder": statusOf("key holder"),
  stranger: statusOf("stranger"),
  author: statusOf("author"),
  drafter: statusOf("drafter"),
  approver: statusOf("approver"),
  administrator: statusOf("administrator"),
  "former member": statusOf("former member"),
  analyst: statusOf("analyst"),
  moderator: statusOf("moderator"),
  "case officer": statusOf("case officer"),
  "confidential reader": statusOf("confidential reader"),
  "technology officer": statusOf("technology officer"),
  "head of officials": statusOf("head of officials"),
  "official elsewhere": statusOf("official elsewhere"),
});
const isIn = (list: readonly Person[], person: Person) => list.includes(person);

const everyone = answers(() => 200);
const led = answers(() => 302);
const nothing = answers(() => 404);
/** To those the page, to others that it is not for them, and to whoever is not signed in the way to do that. */
const officeOf = (list: readonly Person[], status = 200) =>
  answers((person) => (isIn(list, person) ? status : isIn(signedIn, person) ? 403 : 302));
/** To those the page; to others, keys included, there is no such page; who is nobody may sign in and see. */
const ownOf = (list: readonly Person[], status = 200) =>
  answers((person) => (isIn(list, person) ? status : person === "signed out" ? 302 : 404));
/** To those the page, and to all others there is none. */
const publicTo = (list: readonly Person[]) => answers((person) => (isIn(list, person) ? 200 : 404));
const toAccounts = answers((person) => (isIn(signedIn, person) ? 200 : 302));
const toWriters = answers((person) => (isIn(writers, person) ? 200 : 302));

type Numbered = keyof PopulatedPortal["comments"];
const page = ({ consultation }: PopulatedPortal, rest = "") =>
  `/consultations/${consultation.reference}${rest}`;
const comment =
  (which: Numbered, rest = "") =>
  (portal: PopulatedPortal) =>
    page(portal, `/comments/${portal.comments[which].number}${rest}`);
const receipt = (which: Numbered, rest = "") => {
  return (portal: PopulatedPortal) => page(portal, `/receipts/${portal.comments[which].number}${rest}`);
};
const writing = (rest = "") => {
  return (portal: PopulatedPortal) => page(portal, `/comment${rest}`);
};
const office = (rest = "") => {
  return ({ government }: PopulatedPortal) => `/officials/${government.code}${rest}`;
};
const run = (rest: string) => {
  return (portal: PopulatedPortal) =>
    office(`/consultations/${portal.consultation.reference}${rest}`)(portal);
};

/** The marks of the author's draft, with which nobody else may get anything done to it. */
const marks = ({ drafts }: PopulatedPortal) => ({
  draft: drafts.draft.id ?? "",
  revision: String(drafts.draft.revision),
});
const inDraft = (fields: Record<string, string>, may: readonly Person[] = writers): Form => ({
  fields: (portal) => ({ ...marks(portal), ...fields }),
  may,
});
const form = (may: readonly Person[], fields: Record<string, string>): Form => ({
  fields: () => fields,
  may,
});
const uuid = "0b0e7e5e-7f0c-4f5e-9d5a-0d6f9e7a1b2c";

const aFlag = { ground: "personal data", explanation: "It names a neighbour." };

const aNewConsultation = {
  key: uuid,
  title: "A plan",
  summary: "What we plan.",
  authority: "Ministry",
  time_zone: "Europe/Amsterdam",
  opens_date: "2027-01-01",
  opens_time: "09:00",
  closes_date: "2027-02-01",
  closes_time: "17:00",
  moderation: "before",
  at_risk: "no",
  measure_markdown: "# Article 1\n\n1. No export.\n",
};

const general: Address[] = [
  { route: "/", at: () => "/", get: everyone },
  {
    route: "sign-up",
    at: () => "/sign-up",
    get: everyone,
    forms: [form(people, { email: "not an address", name: "x", password: "a long password", country: "NL" })],
  },
  {
    route: "sign-in",
    at: () => "/sign-in",
    get: everyone,
    // A password that is looked at takes long on purpose; see signing-in.test.ts.
    forms: [form(people, { email: "nobody", password: "a long password" })],
  },
  { route: "governments", at: () => "/governments", get: everyone },
  {
    route: "governments/:code",
    at: ({ government }) => `/governments/${government.code}`,
    get: everyone,
  },
  {
    route: "governments/:code/moderation",
    at: ({ government }) => `/governments/${government.code}/moderation`,
    get: led,
  },
  {
    route: "governments/:code/moderation/:year",
    at: ({ government }) => `/governments/${government.code}/moderation/2026`,
    get: everyone,
  },
  {
    route: "governments/:code/moderation/:year.csv",
    at: ({ government }) => `/governments/${government.code}/moderation/2026.csv`,
    get: everyone,
  },
  { route: "guidance/:page", at: () => "/guidance/moderation", get: everyone },
  { route: "preview", at: () => "/preview", get: nothing, forms: [form(signedIn, { text: "*a*" })] },
  { route: "*", at: () => "/no/such/page", get: nothing, forms: [form([], {})] },
];

const organisations: Address[] = [
  { route: "my-organisations", at: () => "/my-organisations", get: toAccounts },
  {
    route: "organisations/new",
    at: () => "/organisations/new",
    get: toAccounts,
    forms: [form(signedIn, { key: uuid, name: "Club", country: "NL", stakeholder_group: "civil society" })],
  },
  {
    route: "organisations/:organisation",
    at: ({ organisation }) => `/organisations/${organisation.id}`,
    get: everyone,
  },
  {
    route: "organisations/:organisation/edit",
    at: ({ organisation }) => `/organisations/${organisation.id}/edit`,
    get: officeOf(["administrator"]),
    forms: [
      form(["administrator"], {
        name: "Taken over",
        country: "NL",
        stakeholder_group: "academia",
        revision: "1",
      }),
    ],
  },
  {
    route: "invitations/:token",
    at: ({ token }) => `/invitations/${token}`,
    get: toAccounts,
    forms: [form(signedIn, { intent: "accept" })],
  },
];

const leaving: Address[] = [
  {
    route: "my-comments",
    at: () => "/my-comments",
    get: toAccounts,
    forms: [
      { fields: ({ drafts }) => ({ draft: drafts.draft.id ?? "" }), may: ["author"] },
      {
        fields: ({ drafts }) => ({ draft: drafts.sharedDraft.id ?? "" }),
        may: ["approver", "administrator"],
      },
    ],
  },
  {
    route: "organisations/:organisation/members",
    at: ({ organisation }) => `/organisations/${organisation.id}/members`,
    get: officeOf(members),
    forms: [
      form(["administrator"], { intent: "invite", email: "me@example.org", role: "administrator" }),
      {
        fields: ({ accounts }) => ({
          intent: "change role",
          account: accounts.drafter.id,
          role: "administrator",
        }),
        may: ["administrator"],
      },
      {
        fields: ({ accounts }) => ({ intent: "remove", account: accounts.approver.id }),
        may: ["approver", "administrator"],
      },
    ],
  },
];

const consultations: Address[] = [
  { route: "consultations", at: () => "/consultations", get: everyone },
  { route: "search", at: () => "/search?q=licence", get: everyone },
  { route: "consultations/:reference", at: (portal) => page(portal), get: everyone },
  {
    route: "consultations/:reference",
    at: ({ unannounced }) => `/consultations/${unannounced.reference}`,
    get: publicTo(officials),
  },
  { route: "consultations/:reference/measure", at: (portal) => page(portal, "/measure"), get: everyone },
  { route: "consultations/:reference/versions", at: (portal) => page(portal, "/versions"), get: everyone },
  {
    route: "consultations/:reference/versions/:number",
    at: (portal) => page(portal, "/versions/1"),
    get: everyone,
  },
  {
    route: "consultations/:reference/versions/:number.md",
    at: (portal) => page(portal, "/versions/1.md"),
    get: everyone,
  },
  {
    route: "consultations/:reference/documents/:document/:number",
    at: (portal) => page(portal, `/documents/${portal.document}/1`),
    get: everyone,
  },
  { route: "consultations/:reference/questions", at: (portal) => page(portal, "/questions"), get: everyone },
  {
    route: "consultations/:reference/provisions/:anchor",
    at: (portal) => page(portal, "/provisions/article-1-1"),
    get: everyone,
  },
  {
    route: "consultations/:reference/digest/:number",
    at: (portal) => page(portal, "/digest/2"),
    get: everyone,
  },
  ...(["brief.odt", "whole.pdf", "tables.xlsx", "figures.csv"] as const).map(
    (name): Address => ({
      route: "consultations/:reference/digest/:number/documents/:document",
      at: (portal) => page(portal, `/digest/2/documents/${name}`),
      get: everyone,
    }),
  ),
  {
    route: "consultations/:reference/moderation",
    at: (portal) => page(portal, "/moderation"),
    get: everyone,
  },
  {
    route: "consultations/:reference/moderation.csv",
    at: (portal) => page(portal, "/moderation.csv"),
    get: everyone,
  },
  { route: "consultations/:reference/comments", at: (portal) => page(portal, "/comments"), get: everyone },
  ...(["sealed", "redacted", "withdrawn", "withheld", "ofOrganisation", "underKey"] as const).map(
    (which) => ({
      route: "consultations/:reference/comments/:number",
      at: comment(which),
      get: everyone,
    }),
  ),
  ...(["held", "returned"] as const).map((which) => ({
    route: "consultations/:reference/comments/:number",
    at: comment(which),
    get: publicTo(["author", "moderator"]),
  })),
  {
    route: "consultations/:reference/comments/:number",
    at: comment("inHold"),
    get: publicTo(["author", "technology officer"]),
  },
  {
    route: "consultations/:reference/comments/:number/attachments/:attachment",
    at: (portal) => comment("inHold", `/attachments/${portal.heldFile}`)(portal),
    get: publicTo(["author", "technology officer"]),
  },
  { route: "consultations/:reference/comments/:number", at: comment("reply"), get: led },
  {
    route: "consultations/:reference/comments/:number/attachments/:attachment",
    at: (portal) => comment("sealed", `/attachments/${portal.secretFile}`)(portal),
    // Officials with the right, and its author, have it at addresses of their own.
    get: nothing,
  },
  {
    route: "consultations/:reference/comments/:number/attachments/:attachment",
    at: (portal) => comment("sealed", `/attachments/${portal.publicFile}`)(portal),
    get: everyone,
  },
  {
    // The public words of a file that is confidential in part.
    route: "consultations/:reference/comments/:number/attachments/:attachment",
    at: (portal) => comment("sealed", `/attachments/${portal.inPartFile}`)(portal),
    get: everyone,
  },
  {
    route: "consultations/:reference/comments/:number/attachments/:attachment",
    at: (portal) => comment("withheld", `/attachments/${portal.publicFile}`)(portal),
    get: nothing,
  },
  {
    route: "consultations/:reference/comments/:number/authorship",
    at: comment("underKey", "/authorship"),
    get: publicTo(["key holder"]),
    forms: [form(["key holder"], { intent: "sign", statement: "I wrote it." })],
  },
  {
    route: "consultations/:reference/comments/:number/authorship",
    at: comment("sealed", "/authorship"),
    get: nothing,
    forms: [form([], { intent: "sign", statement: "I wrote it." })],
  },
];

const own = { key: uuid, remarks: "Mine.", reason: "Mine.", intent: "" };
const onComments: Address[] = [
  {
    route: "consultations/:reference/comments/:number/reply",
    at: comment("sealed", "/reply"),
    get: toAccounts,
    forms: [form(signedIn, { key: uuid, remarks: "We see it too." })],
  },
  {
    route: "consultations/:reference/comments/:number/reply",
    at: comment("held", "/reply"),
    get: answers((person) => (isIn(signedIn, person) ? 404 : 302)),
    forms: [form([], { key: uuid, remarks: "We see it too." })],
  },
  {
    route: "consultations/:reference/comments/:number/change",
    at: comment("sealed", "/change"),
    get: ownOf(["author"], 302),
    forms: [form([], own)],
  },
  {
    route: "consultations/:reference/comments/:number/change",
    at: comment("reply", "/change"),
    get: ownOf(["author"]),
    forms: [form(["author"], own)],
  },
  {
    route: "consultations/:reference/comments/:number/flag",
    at: comment("ofOrganisation", "/flag"),
    get: toAccounts,
    forms: [
      form(
        [...signedIn].filter((person) => person !== "approver"),
        aFlag,
      ),
    ],
  },
  {
    route: "consultations/:reference/comments/:number/flag",
    at: comment("held", "/flag"),
    get: answers((person) => (isIn(signedIn, person) ? 404 : 302)),
    forms: [form([], aFlag)],
  },
  {
    route: "consultations/:reference/comments/:number/disown",
    at: comment("disowned", "/disown"),
    get: toAccounts,
    forms: [
      { fields: ({ disowning }) => ({ disowning, answer: "It is mine." }), may: ["author"] },
      form(
        [...signedIn].filter((person) => person !== "author" && person !== "stranger"),
        { relation: "named", explanation: "I did not write it." },
      ),
    ],
  },
  {
    route: "consultations/:reference/comments/:number/disown",
    at: comment("inHold", "/disown"),
    get: answers((person) => (isIn(signedIn, person) ? 404 : 302)),
    forms: [form([], { relation: "named", explanation: "I did not write it." })],
  },
  {
    route: "consultations/:reference/comments/:number/endorse",
    at: comment("ofOrganisation", "/endorse"),
    get: toAccounts,
    forms: [form(signedIn, { as: "myself", version: "1" })],
  },
  {
    route: "consultations/:reference/comments/:number/endorse",
    at: comment("sealed", "/endorse"),
    get: toAccounts,
    forms: [
      {
        fields: ({ endorsement }) => ({ intent: "withdraw", endorsement }),
        may: ["stranger"],
      },
      {
        fields: ({ organisation }) => ({ as: organisation.id, version: "1" }),
        may: ["approver", "administrator"],
      },
    ],
  },
  {
    route: "consultations/:reference/comments/:number/endorse",
    at: comment("held", "/endorse"),
    get: answers((person) => (isIn(signedIn, person) ? 404 : 302)),
    forms: [form([], { as: "myself", version: "1" })],
  },
  {
    route: "consultations/:reference/comments/:number/versions",
    at: comment("inHold", "/versions"),
    get: ownOf(["author", "technology officer"]),
  },
  ...(["held", "sealed", "withdrawn"] as const).map((which) => ({
    route: "consultations/:reference/comments/:number/versions",
    at: comment(which, "/versions"),
    get: ownOf(["author", "moderator"]),
  })),
  {
    route: "consultations/:reference/comments/:number/appeal",
    at: comment("returned", "/appeal"),
    get: ownOf(["author"]),
    forms: [form(["author"], { ...own, decision: "none", reason: "It says what I saw." })],
  },
  {
    route: "consultations/:reference/comments/:number/appeal",
    at: comment("underKey", "/appeal"),
    get: ownOf(["key holder"]),
    forms: [form(["key holder"], { ...own, decision: "none", reason: "I saw it." })],
  },
  {
    route: "consultations/:reference/comments/:number/appeal",
    at: comment("ofOrganisation", "/appeal"),
    get: answers((person) =>
      person === "drafter"
        ? 403
        : isIn(["approver", "administrator"], person)
          ? 200
          : person === "signed out"
            ? 302
            : 404,
    ),
    forms: [form(["approver", "administrator"], { ...own, decision: "none", reason: "It is ours." })],
  },
  {
    route: "consultations/:reference/comments/:number/withdraw",
    at: comment("ofOrganisation", "/withdraw"),
    get: answers((person) =>
      person === "drafter"
        ? 403
        : isIn(["approver", "administrator"], person)
          ? 200
          : person === "signed out"
            ? 302
            : 404,
    ),
    forms: [form(["approver", "administrator"], { ...own, intent: "withdraw" })],
  },
  {
    route: "consultations/:reference/comments/:number/withdraw",
    at: comment("underKey", "/withdraw"),
    get: ownOf(["key holder"]),
    forms: [form(["key holder"], { ...own, intent: "withdraw" }), form(["key holder"], own)],
  },
  {
    route: "consultations/:reference/comments/:number/withdraw",
    at: comment("held", "/withdraw"),
    get: ownOf(["author"]),
    forms: [form(["author"], { ...own, intent: "withdraw" })],
  },
];

const receipts: Address[] = [
  ...(["sealed", "held", "withdrawn", "returned", "redacted", "withheld"] as const).map((which) => ({
    route: "consultations/:reference/receipts/:number",
    at: receipt(which),
    get: ownOf(["author", "moderator"]),
  })),
  {
    route: "consultations/:reference/receipts/:number",
    at: receipt("underKey"),
    get: ownOf(["key holder", "moderator"]),
  },
  {
    route: "consultations/:reference/receipts/:number",
    at: receipt("ofOrganisation"),
    get: ownOf([...members, "moderator"]),
  },
  {
    route: "consultations/:reference/receipts/:number",
    at: receipt("inHold"),
    get: ownOf(["author", "technology officer"]),
  },
  ...(["pdf", "json"] as const).map((ending) => ({
    route: `consultations/:reference/receipts/:number.${ending}`,
    at: receipt("sealed", `.${ending}`),
    get: ownOf(["author", "moderator"]),
  })),
  ...(["secretFile", "inPartFile"] as const).map((file) => ({
    route: "consultations/:reference/receipts/:number/files/:attachment",
    at: (portal: PopulatedPortal) => receipt("sealed", `/files/${portal[file]}`)(portal),
    get: ownOf(["author"]),
  })),
  {
    route: "consultations/:reference/receipts/:number/files/:attachment",
    at: (portal) => receipt("held", `/files/${portal.secretFile}`)(portal),
    get: ownOf([]),
  },
  {
    route: "consultations/:reference/receipts/:number.full.txt",
    at: receipt("sealed", ".full.txt"),
    get: ownOf(["author"]),
  },
  {
    route: "consultations/:reference/receipts/:number.full.txt",
    at: receipt("sealed", ".full.txt?version=2"),
    get: ownOf([]),
  },
];

const write = "consultations/:reference/comment";
const forOrganisation = answers((person) =>
  isIn(keys, person) || isIn(members, person) ? 200 : person === "signed out" ? 302 : 403,
);
const parts: Address[] = [
  {
    route: write,
    at: writing(),
    get: toWriters,
    forms: [inDraft({ position: "oppose", remarks: "Mine." })],
  },
  {
    route: write,
    at: (portal) => writing(`?for=${portal.organisation.id}`)(portal),
    get: forOrganisation,
    forms: [
      {
        fields: ({ drafts }) => ({
          draft: drafts.sharedDraft.id ?? "",
          revision: String(drafts.sharedDraft.revision),
          writer: "member",
          position: "oppose",
          remarks: "Mine.",
        }),
        may: members,
      },
    ],
  },
  {
    route: write,
    at: (portal) => writing(`?change=${portal.comments.sealed.number}`)(portal),
    get: ownOf(["author"]),
    forms: [inDraft({ position: "oppose", remarks: "Mine." }, ["author"])],
  },
  {
    route: `${write}/governments/:other`,
    at: (portal) => writing(`/governments/${portal.variant.reference}`)(portal),
    get: toWriters,
    forms: [inDraft({ position: "oppose" })],
  },
  { route: `${write}/points`, at: writing("/points"), get: toWriters },
  {
    route: `${write}/points/:anchor`,
    at: writing("/points/article-2"),
    get: toWriters,
    forms: [inDraft({ position: "oppose", reasons: "Mine.", wording: "" })],
  },
  {
    route: `${write}/points/:anchor`,
    at: writing("/points/article-99"),
    get: answers((person) => (isIn(writers, person) ? 404 : 302)),
    forms: [inDraft({ position: "oppose", reasons: "Mine.", wording: "" }, [])],
  },
  {
    route: `${write}/questions`,
    at: writing("/questions"),
    get: toWriters,
    forms: [inDraft({ "answer-why": "Since." })],
  },
  {
    route: `${write}/confidential`,
    at: writing("/confidential"),
    get: toWriters,
    forms: [inDraft({ intent: "check" })],
  },
  {
    route: `${write}/attachments`,
    at: writing("/attachments"),
    get: toWriters,
    forms: [
      {
        fields: (portal) => ({ ...marks(portal), intent: `remove:${portal.secretFile}` }),
        isMultipart: true,
        may: writers,
      },
    ],
  },
  {
    route: `${write}/attachments/:file`,
    at: (portal) => writing(`/attachments/${portal.draftFile}`)(portal),
    get: ownOf(["author"]),
    forms: [inDraft({ marked: "a;b\n1;[[x]]\n", intent: "save" })],
  },
  {
    route: `${write}/signature`,
    at: writing("/signature"),
    get: toWriters,
    forms: [inDraft({ attribution: "named", intent: "done" })],
  },
  {
    route: `${write}/controlled`,
    at: writing("/controlled"),
    get: toWriters,
    forms: [inDraft({ controlled: "no", intent: "done" })],
  },
  {
    route: `${write}/versions`,
    at: (portal) =>
      writing(`/versions?for=${portal.organisation.id}&draft=${portal.drafts.sharedDraft.id}&revision=1`)(
        portal,
      ),
    get: answers((person) =>
      isIn(members, person) ? 200 : person === "signed out" ? 302 : isIn(keys, person) ? 404 : 403,
    ),
    forms: [form(members, {})],
  },
  {
    route: `${write}/check`,
    at: writing("/check"),
    get: toWriters,
    // Those whose draft it is not are told that theirs is another.
    forms: [inDraft({})],
  },
  {
    route: `${write}/:kind`,
    at: writing("/technical"),
    get: toWriters,
    forms: [inDraft({ intent: "remove:one" })],
  },
  {
    route: `${write}/:kind/:key`,
    at: writing("/technical/one"),
    get: toWriters,
    forms: [inDraft({ parameter: "Range" })],
  },
  {
    route: `${write}/:kind`,
    at: writing("/no-such-kind"),
    get: nothing,
    forms: [inDraft({}, [])],
  },
  {
    route: "consultations/:reference/at-risk",
    at: (portal) => page(portal, "/at-risk"),
    get: everyone,
    forms: [
      { fields: ({ drafts }) => ({ draft: drafts.draftUnderKey.id ?? "" }), may: people },
      { fields: ({ drafts }) => ({ draft: drafts.draft.id ?? "" }), may: people },
    ],
  },
  {
    route: "consultations/:reference/at-risk",
    at: ({ closed }) => `/consultations/${closed.reference}/at-risk`,
    get: answers((person) => (isIn(keys, person) ? 200 : 404)),
    forms: [form(keys, {})],
  },
  {
    route: "consultations/:reference/at-risk/key",
    at: (portal) => page(portal, "/at-risk/key"),
    get: everyone,
    forms: [form(people, { key: "0000-0000-0000-0000-0000-0000-00" })],
  },
  {
    route: "consultations/:reference/at-risk/leave",
    at: (portal) => page(portal, "/at-risk/leave"),
    get: nothing,
    forms: [form(people, {})],
  },
];

const offices: Address[] = [
  { route: "account/code", at: () => "/account/code", get: toAccounts, forms: [form(signedIn, {})] },
  {
    route: "officials/:government/officials",
    at: office("/officials"),
    get: officeOf(["head of officials"]),
    forms: ["show", "appoint"].map((intent) => ({
      fields: ({ officeCode }) => ({ code: officeCode, roles: "analyst", intent }),
      may: ["head of officials"],
    })),
  },
  {
    route: "officials/:government/officials",
    at: ({ elsewhere }) => `/officials/${elsewhere.code}/officials`,
    get: officeOf(["official elsewhere"]),
    forms: [
      {
        fields: ({ officeCode }) => ({ code: officeCode, roles: "analyst", intent: "appoint" }),
        may: ["official elsewhere"],
      },
    ],
  },
  {
    route: "officials/:government/officials/:official",
    at: ({ government, accounts }) =>
      `/officials/${government.code}/officials/${accounts["second moderator"].id}?role=moderator`,
    get: officeOf(["head of officials"]),
    forms: [form(["head of officials"], { role: "moderator", reason: "Has left." })],
  },
];

const desk: Address[] = [
  { route: "officials/:government", at: office(), get: officeOf(officials) },
  { route: "officials/:government/queue", at: office("/queue"), get: officeOf(["moderator"]) },
  {
    route: "officials/:government/queue/:comment",
    at: (portal) => office(`/queue/${portal.comments.held.id}`)(portal),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { version: "1", outcome: "publish", ground: "", reason: "" })],
  },
  {
    route: "officials/:government/queue/:comment",
    at: ({ elsewhere, comments }) => `/officials/${elsewhere.code}/queue/${comments.held.id}`,
    get: answers((person) => (person === "official elsewhere" ? 404 : isIn(signedIn, person) ? 403 : 302)),
    forms: [form([], { version: "1", outcome: "publish", ground: "", reason: "" })],
  },
  ...(["", "/notes", "/redact"] as const).map((rest) => ({
    route: `officials/:government/queue/:comment${rest}`,
    at: (portal: PopulatedPortal) => office(`/queue/${portal.comments.inHold.id}${rest}`)(portal),
    get: answers((person) => (person === "moderator" ? 404 : isIn(signedIn, person) ? 403 : 302)),
    forms: [form([], { version: "1", outcome: "publish", ground: "", reason: "" })],
  })),
  {
    route: "officials/:government/queue/:comment/hold",
    at: (portal) => office(`/queue/${portal.comments.toHold.id}/hold`)(portal),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { reason: "It may be controlled." })],
  },
  { route: "officials/:government/hold", at: office("/hold"), get: officeOf(["technology officer"]) },
  {
    route: "officials/:government/hold/:comment",
    at: (portal) => office(`/hold/${portal.comments.inHold.id}`)(portal),
    get: officeOf(["technology officer"]),
    forms: [form(["technology officer"], { outcome: "keep", reason: "It may not leave the country." })],
  },
  {
    route: "officials/:government/queue/:comment/put-back",
    at: (portal) => office(`/queue/${portal.comments.returned.id}/put-back`)(portal),
    get: officeOf(officials, 302),
    forms: [form(["moderator"], {})],
  },
  {
    route: "officials/:government/queue/together",
    at: (portal) => office(`/queue/together?consultation=${portal.consultation.reference}`)(portal),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { outcome: "publish", ground: "", reason: "", comments: "" })],
  },
  {
    route: "officials/:government/queue/:comment/notes",
    at: (portal) => office(`/queue/${portal.comments.returned.id}/notes`)(portal),
    get: officeOf(["moderator"]),
    forms: [
      form(["moderator"], { intent: "write", note: "I know this firm." }),
      form(["moderator"], { intent: "assign", to: "" }),
    ],
  },
  {
    route: "officials/:government/queue/:comment/undo",
    at: (portal) => office(`/queue/${portal.comments.returned.id}/undo`)(portal),
    get: officeOf(["moderator"]),
    forms: [{ fields: (portal) => ({ decision: portal.decision }), may: ["moderator"] }],
  },
  {
    route: "officials/:government/acts/:act",
    at: (portal) => office(`/acts/${portal.act}`)(portal),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { intent: "undo" })],
  },
  {
    route: "officials/:government/flags",
    at: office("/flags"),
    get: officeOf(["moderator"]),
    forms: [
      {
        fields: ({ flag }) => ({
          flag,
          [`answer-${flag}`]: "kept",
          [`reason-${flag}`]: "It says nothing of the kind.",
        }),
        may: ["moderator"],
      },
    ],
  },
  {
    route: "officials/:government/disowned",
    at: office("/disowned"),
    get: officeOf(["moderator"]),
    forms: [
      {
        fields: ({ disowning }) => ({
          disowning,
          [`outcome-${disowning}`]: "put back",
          [`reason-${disowning}`]: "She wrote it.",
        }),
        may: ["moderator"],
      },
    ],
  },
  {
    route: "officials/:government/reasons",
    at: office("/reasons"),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { name: "Private data", "text-en": "Leave out the address." })],
  },
  {
    route: "officials/:government/moderation",
    at: office("/moderation"),
    get: officeOf(officials),
    forms: [form(["head of officials"], { two_people: "return" })],
  },
  {
    route: "officials/:government/templates",
    at: office("/templates"),
    get: officeOf(officials),
    forms: [
      {
        // Nothing is in use, and nothing is to be.
        ...form(["case officer", "head of officials"], { format: "docx", use: "", since: "" }),
        isMultipart: true,
      },
    ],
  },
  {
    route: "officials/:government/templates/:template/:file",
    at: office("/templates/example/docx"),
    get: officeOf(officials),
  },
  {
    route: "officials/:government/queue/:comment/redact",
    at: (portal) => office(`/queue/${portal.comments.held.id}/redact`)(portal),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { version: "1", intent: "preview" })],
  },
  { route: "officials/:government/decided", at: office("/decided"), get: officeOf(["moderator"]) },
  {
    route: "officials/:government/not-published.csv",
    at: office("/not-published.csv"),
    get: officeOf(["moderator"]),
  },
  { route: "officials/:government/search", at: office("/search?q=licence"), get: officeOf(officials) },
  { route: "officials/:government/appeals", at: office("/appeals"), get: officeOf(["moderator"]) },
  {
    route: "officials/:government/appeals/:appeal",
    at: (portal) => office(`/appeals/${portal.appeal}`)(portal),
    get: officeOf(["moderator"]),
    forms: [form(["moderator"], { outcome: "refuse", answer: "The name is not hers to publish." })],
  },
  {
    route: "officials/:government/withdrawals",
    at: office("/withdrawals"),
    get: officeOf(["case officer"]),
  },
  {
    route: "officials/:government/withdrawals/:request",
    at: (portal) => office(`/withdrawals/${portal.request}`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { granted: "no", answer: "It is part of the record." })],
  },
  {
    route: "officials/:government/consultations/new",
    at: office("/consultations/new"),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], aNewConsultation)],
  },
  {
    route: "officials/:government/consultations/:reference/edit",
    at: (portal) => office(`/consultations/${portal.unannounced.reference}/edit`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { ...aNewConsultation, revision: "1" })],
  },
  {
    route: "officials/:government/consultations/:reference/changes",
    at: (portal) => office(`/consultations/${portal.consultation.reference}/changes`)(portal),
    get: officeOf(["case officer"]),
    forms: [
      form(["case officer"], {
        ...{ intent: "announce", kind: "extended", seen: "0", reason: "More time was asked for." },
        ...{ date: "2026-06-01", time: "17:00" },
      }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/review",
    at: (portal) => office(`/consultations/${portal.unannounced.reference}/review`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { kind: "agreed", remark: "It is right.", revision: "1" })],
  },
  {
    route: "officials/:government/consultations/:reference/joint",
    at: (portal) => office(`/consultations/${portal.consultation.reference}/joint`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { intent: "invite", government: "DE" })],
  },
  {
    route: "officials/:government/invitations/:joint",
    at: (portal) => office(`/invitations/${portal.invitedTo}`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { answer: "decline" })],
  },
  {
    route: "officials/:government/consultations/:reference/stage",
    at: (portal) => office(`/consultations/${portal.unannounced.reference}/stage`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { stage: "announced", reason: "Now.", revision: "1" })],
  },
  {
    route: "officials/:government/consultations/:reference/versions",
    at: run("/versions"),
    get: officeOf(["case officer"]),
    forms: [
      form(["case officer"], {
        ...{ intent: "save", version: "1", revision: "0", notice: "", reason: "" },
        measure: "# Article 1\n\n1. Another text.\n",
      }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/documents",
    at: run("/documents"),
    get: officeOf(["case officer"]),
    forms: [
      {
        // Without a file: the form that comes back says what is missing.
        ...form(["case officer"], { id: uuid, seen: "0", kind: "other", title: "A plan", language: "en" }),
        isMultipart: true,
      },
    ],
  },
  {
    route: "officials/:government/consultations/:reference/translations",
    at: (portal) => office(`/consultations/${portal.unannounced.reference}/translations`)(portal),
    get: officeOf(["case officer"]),
    forms: [form(["case officer"], { intent: "add", language: "fr" })],
  },
  {
    route: "officials/:government/consultations/:reference/translations/:language",
    at: (portal) => office(`/consultations/${portal.unannounced.reference}/translations/de`)(portal),
    get: officeOf(["case officer"]),
    forms: [
      form(["case officer"], {
        intent: "save",
        title: "Ein Plan",
        summary: "Was wir planen.",
        measure: "",
        revision: "1",
      }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/translations/:language/file",
    at: (portal) => office(`/consultations/${portal.unannounced.reference}/translations/de/file`)(portal),
    get: officeOf(["case officer"]),
  },
  ...["digest", "digest.csv", "digest/comments.csv", "digest/human-rights", "digest/print"].map((rest) => ({
    route: `officials/:government/consultations/:reference/${rest}`,
    at: run(`/${rest}`),
    get: officeOf(officials),
  })),
  ...["figures", "provisions", "questions", "inputs", "campaigns", "files"].map((part) => ({
    route: "officials/:government/consultations/:reference/digest/:part",
    at: run(`/digest/${part}`),
    get: officeOf(officials),
  })),
  {
    route: "officials/:government/consultations/:reference/digest",
    at: ({ elsewhere, consultation }) =>
      `/officials/${elsewhere.code}/consultations/${consultation.reference}/digest`,
    get: answers((person) => (person === "official elsewhere" ? 404 : isIn(signedIn, person) ? 403 : 302)),
  },
  ...["key-points", "by-provision", "asks", "voices"].map((page) => ({
    route: `officials/:government/consultations/:reference/digest/${page}`,
    at: run(`/digest/${page}`),
    get: officeOf(officials),
  })),
  ...["brief.docx", "whole.pdf", "tables.json", "asks.csv"].map((name) => ({
    route: "officials/:government/consultations/:reference/digest/documents/:document",
    at: run(`/digest/documents/${name}`),
    get: officeOf(officials),
  })),
  {
    route: "officials/:government/consultations/:reference/digest/to-check",
    at: run("/digest/to-check"),
    get: officeOf(officials),
    forms: [form(["analyst", "case officer"], { passage: "none", point: "none", answer: "move", to: "" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/key-points/:point",
    at: (portal) => run(`/digest/key-points/${portal.keyPoint}`)(portal),
    get: officeOf(officials),
    forms: [form(["analyst", "case officer"], { passage: "none", act: "confirm", seen: "0" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/key-points/:point/edit",
    at: (portal) => run(`/digest/key-points/${portal.keyPoint}/edit`)(portal),
    get: officeOf(["analyst", "case officer"]),
    forms: [form(["analyst", "case officer"], { act: "place", seen: "0", place: "" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/themes/:theme",
    at: run("/digest/themes/others"),
    get: officeOf(["analyst", "case officer"]),
    forms: [form(["analyst", "case officer"], { act: "rename", seen: "0", name: "Waiting" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/proposals",
    at: run("/digest/proposals"),
    get: officeOf(officials),
    forms: [form(["analyst", "case officer"], { bound: "900", seen: "0" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/passages",
    at: run("/digest/passages?words=a"),
    get: officeOf(officials),
    forms: [form(["analyst", "case officer"], { passage: "none", seen: "0" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/passages/:passage",
    at: (portal) => run(`/digest/passages/${portal.passage}`)(portal),
    get: officeOf(["analyst", "case officer"]),
    forms: [form(["analyst", "case officer"], { act: "tag", seen: "0", tags: "" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/quotes/:passage",
    at: (portal) => run(`/digest/quotes/${portal.passage}`)(portal),
    get: officeOf(officials),
    forms: [
      form(["analyst", "case officer"], { intent: "translate", language: "fr", words: "Oui.", seen: "7" }),
      form(["analyst", "case officer"], { intent: "remove", seen: "7" }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/digest/models",
    at: run("/digest/models"),
    get: officeOf(officials),
    forms: [
      form(["case officer"], { intent: "stop", address: "http://localhost" }),
      form(["analyst", "case officer"], { intent: "refuse", proposal: "none" }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/digest/edits",
    at: run("/digest/edits"),
    get: officeOf(officials),
    forms: [form(["analyst", "case officer"], { edit: "none" })],
  },
  {
    route: "officials/:government/consultations/:reference/digest/rebuild",
    at: run("/digest/rebuild"),
    get: officeOf(officials),
    forms: [
      form(["analyst", "case officer"], { intent: "ask" }),
      form(["analyst", "case officer"], { intent: "discard", rebuild: "none" }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/digest/snapshots",
    at: run("/digest/snapshots"),
    get: officeOf(officials),
    forms: [
      form(officials, { intent: "make", key: "a-form", note: "" }),
      form(officials, { intent: "pace", pace: "never" }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/digest/snapshots/:number",
    at: run("/digest/snapshots/1"),
    get: officeOf(officials),
    forms: [
      form(["case officer"], { intent: "publish", least: "5" }),
      form(["case officer"], { intent: "hide" }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/digest/snapshots/:number.json",
    at: run("/digest/snapshots/1.json"),
    get: officeOf(officials),
  },
  ...["whole.docx", "tables.json"].map(
    (name): Address => ({
      route: "officials/:government/consultations/:reference/digest/snapshots/:number/documents/:document",
      at: run(`/digest/snapshots/1/documents/${name}`),
      get: officeOf(officials),
    }),
  ),
  {
    route: "officials/:government/consultations/:reference/digest/snapshots/:number/changes",
    at: run("/digest/snapshots/2/changes"),
    get: officeOf(officials),
  },
  {
    route: "officials/:government/consultations/:reference/digest/campaigns/:campaign",
    at: (portal) => run(`/digest/campaigns/${portal.comments.sealed.campaign_id}`)(portal),
    get: officeOf(officials),
  },
  {
    route: "officials/:government/consultations/:reference/comments/:number/confidential",
    at: (portal) => run(`/comments/${portal.comments.inHold.number}/confidential`)(portal),
    // Who reads what is confidential elsewhere is not told that this is there.
    get: { ...officeOf(["technology officer"]), "confidential reader": 404 },
    forms: [form(["technology officer"], { version: "1", intent: "look" })],
  },
  {
    route: "officials/:government/consultations/:reference/comments/:number/confidential",
    at: (portal) => run(`/comments/${portal.comments.sealed.number}/confidential`)(portal),
    get: { ...officeOf(["confidential reader"]), "technology officer": 404 },
    forms: [
      form(["confidential reader"], { version: "1", intent: "look" }),
      form(["confidential reader"], {
        version: "1",
        intent: "refuse",
        parts: "part 1",
        reason: "It is public.",
      }),
    ],
  },
  {
    route: "officials/:government/consultations/:reference/comments/:number/confidential/files/:attachment",
    at: (portal) =>
      run(`/comments/${portal.comments.sealed.number}/confidential/files/${portal.secretFile}`)(portal),
    get: officeOf(officials, 302),
    forms: [form(["confidential reader"], { version: "1" })],
  },
];

/** Every address with what each kind of person gets there. A route that is added to app/routes.ts is added here. */
export const addresses: Address[] = [
  ...general,
  ...organisations,
  ...consultations,
  ...onComments,
  ...receipts,
  ...parts,
  ...desk,
  ...offices,
  // Last, since these end a draft, a membership and a visit.
  ...leaving,
  {
    route: "account",
    at: () => "/account",
    get: toAccounts,
    forms: [form(signedIn, { intent: "sign out everywhere" })],
  },
  { route: "sign-out", at: () => "/sign-out", get: led, forms: [form(people, {})] },
];
