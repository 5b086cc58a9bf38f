import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const administrator = "administrator.nl@example.org";
const newcomer = "f.bakker@westerhaven.example.org";

describe.each(ways)("appointing an official ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("whoever shows a code gets the office, sees its pages, and loses it again", async () => {
    const person = await portal.visit("/account", { ...way, as: newcomer });
    await checkPage(person);
    await person.getByRole("link", { name: "Get a code that says who you are" }).click();
    await checkPage(person);
    await person.getByRole("button", { name: "Get a code" }).click();
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(await textOf(person))?.[0] ?? "";
    await checkPage(person);

    const chief = await portal.visit("/officials/NL", { ...way, as: administrator });
    await chief.getByRole("link", { name: "Officials and their roles" }).click();
    await checkPage(chief);
    await chief.getByLabel("The person’s code").fill(newcomer);
    await chief.getByRole("button", { name: "Show me who it is" }).click();
    expect(await chief.getByRole("alert").textContent()).toContain("This is an e-mail address");
    await checkPage(chief);

    await chief.getByLabel("The person’s code").fill(code.toLowerCase());
    await chief.getByLabel("Moderator").check();
    await chief.getByLabel("Reason").fill("Seconded to us");
    await chief.getByRole("button", { name: "Show me who it is" }).click();
    expect(await textOf(chief)).toContain(newcomer);
    expect(await textOf(chief)).toContain("Signed up on");
    await checkPage(chief);
    await chief.getByRole("button", { name: /^Appoint / }).click();
    expect(await chief.getByRole("alert").textContent()).toContain("The change is made");
    expect(await textOf(chief)).toContain("became moderator, by Saskia Verhoeven");
    await checkPage(chief);

    await person.goto("/officials/NL/queue");
    expect(await person.locator("h1").textContent()).toBe("Sign in");
    await signIn(person);
    expect(await person.locator("h1").textContent()).toContain("Moderation queue");

    await chief.getByRole("link", { name: /^Take away the role of moderator from .*Bakker/ }).click();
    await checkPage(chief);
    await chief.getByRole("button", { name: "Take the role away" }).click();
    expect(await textOf(chief)).toContain("ceased to be moderator, by Saskia Verhoeven");
    await checkPage(chief);

    await person.goto("/officials/NL/queue");
    await signIn(person);
    expect(await person.locator("h1").textContent()).toBe("You may not see this page");
    await checkPage(person);
  });

  journey("the last administrator keeps the role, and is told who can take it", async () => {
    const chief = await portal.visit("/officials/NL/officials", { ...way, as: administrator });
    await chief.getByRole("link", { name: /^Take away the role of administrator/ }).click();
    await checkPage(chief);
    await chief.getByRole("button", { name: "Take the role away" }).click();
    expect(await chief.getByRole("alert").textContent()).toContain("the only administrator here");
    await checkPage(chief);
  });

  journey("what an official typed for too long is shown, and sent after signing in again", async () => {
    const officer = await portal.visit("/officials/NL/consultations/new", {
      ...way,
      as: "officer.nl@example.org",
    });
    await officer.getByLabel("Title").fill("Drones that follow people");
    portal.clock.now = () => new Date(Date.now() + 61 * 60_000);
    await officer.getByRole("button", { name: "Save draft" }).click();
    expect(await officer.locator("h1").textContent()).toContain("You are signed out");
    expect(await officer.getByLabel("Title").inputValue()).toBe("Drones that follow people");
    await checkPage(officer);

    const [tab] = await Promise.all([
      officer.context().waitForEvent("page"),
      officer.getByRole("link", { name: "Sign in in a new tab" }).click(),
    ]);
    await signIn(tab, "officer.nl@example.org");
    await officer.getByRole("button", { name: "Send again" }).click();
    expect(await officer.getByLabel("Title").inputValue()).toBe("Drones that follow people");
    await checkPage(officer);
  });

  journey("a password is changed, and another browser is signed out by it", async () => {
    const as = "hs@example.net";
    const here = await portal.visit("/account", { ...way, as });
    const elsewhere = await portal.visit("/account", { ...way, as });
    await here.getByLabel("Your current password").fill("not my password");
    await here.getByLabel("Your new password").fill("three words apart");
    await here.getByRole("button", { name: "Change password" }).click();
    expect(await here.getByRole("alert").textContent()).toContain("The current password is not right");
    await checkPage(here);
    await here.getByLabel("Your current password").fill("parley-example");
    await here.getByLabel("Your new password").fill("three words apart");
    await here.getByRole("button", { name: "Change password" }).click();
    expect(await here.getByRole("alert").textContent()).toContain("Your password is changed");
    await checkPage(here);
    await elsewhere.reload();
    expect(await elsewhere.locator("h1").textContent()).toBe("Sign in");
  });
});

const textOf = async (page: Page) => (await page.getByRole("main").textContent()) ?? "";

async function signIn(page: Page, email = newcomer) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill("parley-example");
  await page.getByRole("button", { name: "Sign in" }).click();
}
