import { describe, expect, test } from "vitest";
import {
  isEuRegisterNumber,
  isWebAddress,
  shownWebsite,
  whySpent,
} from "#app/accounts/organisations/organisation.ts";
import { organisationForm } from "#app/accounts/organisations/organisation-form.server.ts";
import {
  mayDeleteDraft,
  mayDraftFor,
  mayManage,
  mayReadMembers,
  maySubmitFor,
  mayWithdrawEndorsement,
} from "#app/accounts/permissions.ts";
import { isOwnComment } from "#app/comments/endorsing/endorsing.ts";

describe("what a role in an organisation allows", () => {
  test.each([
    [null, [false, false, false, false]],
    ["drafter", [true, true, false, false]],
    ["approver", [true, true, true, false]],
    ["administrator", [true, true, true, true]],
  ] as const)("%s: to see members, write, submit, manage: %j", (role, allowed) => {
    expect([mayReadMembers(role), mayDraftFor(role), maySubmitFor(role), mayManage(role)]).toEqual(allowed);
  });
});

describe("deleting an organisation's draft", () => {
  test.each([
    [null, [false, false]],
    ["drafter", [true, false]],
    ["approver", [true, true]],
    ["administrator", [true, true]],
  ] as const)("%s: that one wrote alone, or with others: %j", (role, allowed) => {
    const may = (isOthersWork: boolean) => mayDeleteDraft(role, { isOthersWork });
    expect([may(false), may(true)]).toEqual(allowed);
  });
});

describe("taking an endorsement back", () => {
  const account = {
    id: "ada",
    email: "ada@example.org",
    name: "Ada",
    stakeholder_group: "academia",
    organisation: null,
    country: "NL",
    language: null,
    offices: [],
  } as const;
  const own = { account_id: "ada", organisation_id: null };
  const ofOrganisation = { account_id: "ada", organisation_id: "guild" };

  test("is for its maker alone where it is a person's", () => {
    const ada = { ...account, offices: [] };
    expect(mayWithdrawEndorsement(ada, own, null)).toBe(true);
    expect(mayWithdrawEndorsement({ ...ada, id: "bo" }, own, "administrator")).toBe(false);
    expect(mayWithdrawEndorsement(null, own, null)).toBe(false);
  });

  test("is for approvers, and for its maker while a member, where it is an organisation's", () => {
    const ada = { ...account, offices: [] };
    const bo = { ...ada, id: "bo" };
    expect(mayWithdrawEndorsement(bo, ofOrganisation, "approver")).toBe(true);
    expect(mayWithdrawEndorsement(bo, ofOrganisation, "drafter")).toBe(false);
    expect(mayWithdrawEndorsement(ada, ofOrganisation, "drafter")).toBe(true);
    expect(mayWithdrawEndorsement(ada, ofOrganisation, null)).toBe(false);
  });
});

describe("one's own comment", () => {
  const comment = { author_id: "ada", organisation_id: "guild" };

  test.each([
    ["its author", { account_id: "ada", organisation_id: null }, null, true],
    ["its author for another organisation", { account_id: "ada", organisation_id: "club" }, "drafter", true],
    ["its organisation", { account_id: "bo", organisation_id: "guild" }, "approver", true],
    ["a member of its organisation", { account_id: "bo", organisation_id: null }, "drafter", true],
    ["a member, for another organisation", { account_id: "bo", organisation_id: "club" }, "drafter", false],
    ["anyone else", { account_id: "bo", organisation_id: null }, null, false],
  ] as const)("as %s", (_, signature, role, isOwn) => {
    expect(isOwnComment(comment, signature, role)).toBe(isOwn);
  });
});

describe("an organisation's form", () => {
  const typed = {
    name: "Guild of Lens Grinders",
    country: "NL",
    stakeholder_group: "private sector",
    website: "",
    register: "none",
    other_register: "",
    register_number: "",
    description: "",
  };
  const problems = (changes: Partial<typeof typed>) => {
    const form = organisationForm.safeParse({ ...typed, ...changes });
    return form.success ? [] : form.error.issues.map(({ path }) => path.join("."));
  };

  test("takes an organisation that is in no register", () => {
    expect(organisationForm.parse(typed)).toEqual({
      name: "Guild of Lens Grinders",
      country: "NL",
      stakeholder_group: "private sector",
      website: null,
      description: null,
      register: null,
      register_number: null,
    });
  });

  test("names the register that was chosen, and forgets the name of another", () => {
    const form = organisationForm.parse({
      ...typed,
      register: "eu",
      other_register: "KVK",
      register_number: "1234567890-12",
    });
    expect([form.register, form.register_number]).toEqual(["EU Transparency Register", "1234567890-12"]);
  });

  test.each([
    [{ name: " " }, ["name"]],
    [{ country: "XX" }, ["country"]],
    [{ stakeholder_group: "individual" }, ["stakeholder_group"]],
    [{ website: "javascript:alert(1)" }, ["website"]],
    [{ register: "" }, ["register"]],
    [{ register: "eu", register_number: "12345" }, ["register_number"]],
    [{ register: "eu" }, ["register_number"]],
    [{ register: "other" }, ["other_register", "register_number"]],
    [{ register_number: "1234567890-12" }, ["register"]],
    [{ name: "x".repeat(201) }, ["name"]],
  ])("refuses %j", (changes, fields) => {
    expect(problems(changes)).toEqual(fields);
  });

  test.each(["1234567890-12", "123456789012-34"])("knows %s for a number of the EU register", (number) => {
    expect(isEuRegisterNumber(number)).toBe(true);
  });

  test.each(["123456789012", "1234567890-1", "1234567890-123", "12-12", "KVK 12345678"])(
    "does not take %s for one",
    (number) => {
      expect(isEuRegisterNumber(number)).toBe(false);
    },
  );

  test.each(["https://www.example.org", "http://example.org/a?b=c"])("takes the website %s", (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  test.each([
    "www.example.org",
    "ftp://example.org",
    "https://localhost",
    "https://a:b@example.org",
    "data:text/html,x",
    "https://exam ple.org",
    "https://user@example.org",
    "https://user:password@example.org",
    "https://example.org:8443",
    "http://localhost",
    "http://localhost.",
    "http://www.localhost",
    "http://printer.local",
    "http://printer.local.",
    "http://wiki.internal",
    "http://router.lan",
    "http://router.home.arpa",
    "http://intranet",
    "http://127.0.0.1",
    "http://127.1",
    "http://2130706433",
    "http://0x7f.1",
    "http://0177.0.0.1",
    "http://10.0.0.1",
    "http://192.168.1.1/admin",
    "http://169.254.169.254/latest",
    "http://203.0.113.5",
    "http://203.0.113.5.",
    "http://[::1]",
    "http://[fe80::1]",
    "http://[::ffff:10.0.0.1]",
    "http://１２７.0.0.1",
    "http://ⓛocalhost",
    "ftp://example.org",
  ])("does not take the website %s", (address) => {
    expect(isWebAddress(address)).toBe(false);
  });

  test.each([
    ["https://www.example.org", "https://www.example.org/"],
    ["HTTPS://WWW.EXAMPLE.ORG/Über?a=b", "https://www.example.org/%C3%9Cber?a=b"],
    // Cyrillic а in the place of a.
    ["https://\u0430mnesty.org/", "https://xn--mnesty-2nf.org/"],
    ["https://ministère.example/", "https://xn--ministre-60a.example/"],
  ])("shows the website %s by letters that imitate no others", (website, shown) => {
    expect(shownWebsite(website)).toBe(shown);
  });

  test("does not show a website that is no longer taken", () => {
    expect(shownWebsite("http://192.168.1.1/admin")).toBeNull();
  });
});

describe("an invitation", () => {
  const fresh = {
    expires_at: "2026-03-15T10:00:00.000Z",
    accepted_at: null,
    declined_at: null,
    revoked_at: null,
  };
  const at = (instant: string) => new Date(instant);

  test("can be answered until, but not at, the moment it expires", () => {
    expect(whySpent(fresh, at("2026-03-15T09:59:59.999Z"))).toBeNull();
    expect(whySpent(fresh, at("2026-03-15T10:00:00.000Z"))).toEqual(
      "This invitation has expired. Ask for a new one.",
    );
  });

  test.each(["accepted_at", "declined_at", "revoked_at"])("is spent by %s", (answer) => {
    const answered = { ...fresh, [answer]: "2026-03-02T10:00:00.000Z" };
    expect(whySpent(answered, at("2026-03-03T10:00:00.000Z"))).not.toBeNull();
  });
});
