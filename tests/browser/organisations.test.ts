import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

describe.each(ways)("organisations and endorsements ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("someone makes an organisation, invites a colleague, and the colleague joins", async () => {
    const name = `Verein Wachsame Amsel ${way.width}`;
    const founder = await portal.visit("/my-comments", { ...way, as: "krenn@example.org" });
    await founder.getByRole("link", { name: "My organisations" }).click();
    await checkPage(founder);
    await founder.getByRole("link", { name: "New organisation" }).click();
    await checkPage(founder);
    await founder.getByLabel("Name of the organisation").fill(name);
    await founder.getByLabel("Website").fill("https://amsel.example.org");
    await founder.getByLabel("EU Transparency Register", { exact: true }).check();
    await founder.getByLabel("Number in the register").fill("12");
    await founder.getByRole("button", { name: "Make the organisation" }).click();

    await checkPage(founder);
    expect(await founder.getByRole("alert").textContent()).toContain("like 1234567890-12");
    await founder.getByLabel("Number in the register").fill("1234567890-12");
    await founder.getByRole("button", { name: "Make the organisation" }).click();

    await checkPage(founder);
    expect(await founder.getByRole("heading", { level: 1 }).textContent()).toBe("Members");
    await founder.getByLabel("E-mail address").fill("emily.ross@example.org");
    await founder.getByRole("radio", { name: "Approver" }).check();
    await founder.getByRole("button", { name: "Make an invitation" }).click();
    await checkPage(founder);
    const link = new URL((await founder.locator("code").textContent()) ?? "");

    const colleague = await portal.visit("/my-organisations", { ...way, as: "emily.ross@example.org" });
    await checkPage(colleague);
    expect(await colleague.getByRole("main").textContent()).toContain(name);
    await colleague.goto(link.pathname);
    await checkPage(colleague);
    expect(await colleague.getByRole("main").textContent()).toContain(
      `Tobias Krenn invites you to ${name} as an approver`,
    );
    await colleague.getByRole("button", { name: "Accept" }).click();
    await checkPage(colleague);
    expect(await colleague.getByRole("main").textContent()).toContain("Emily Ross (you)");

    await founder.goto("/my-organisations");
    await founder.getByRole("link", { name: `Members of ${name}` }).click();
    await founder.getByLabel("Role of Emily Ross").selectOption("administrator");
    await founder.getByRole("button", { name: "Change the role of Emily Ross" }).click();
    await founder.getByText("Leave this organisation").click();
    await founder.getByRole("button", { name: "Leave" }).click();
    expect(await founder.getByRole("main").textContent()).not.toContain(name);

    const everyone = await portal.visit("/", way);
    await colleague.getByRole("link", { name }).click();
    await checkPage(colleague);
    await everyone.goto(colleague.url());
    await checkPage(everyone);
    expect(await everyone.getByRole("main").textContent()).not.toContain("Emily Ross");
  });

  journey("an approver endorses a comment for the organisation, and withdraws it", async () => {
    const page = await portal.visit("/", { ...way, as: "p.degroot@polderzicht.example.com" });
    await page.goto("/consultations/NL-2026-001/comments?group=academia");
    await page
      .getByRole("link", { name: /Femke Bakker/ })
      .first()
      .click();
    await checkPage(page);
    const comment = page.url();
    await page.getByRole("link", { name: "Endorse this comment" }).click();
    await checkPage(page);
    await page.getByRole("button", { name: "Endorse in public" }).click();
    await checkPage(page);
    expect(await page.getByRole("alert").textContent()).toContain("in whose name");
    await page.getByRole("radio", { name: "Vereniging Nederlandse Beeldtechniek" }).check();
    await page.getByRole("button", { name: "Endorse in public" }).click();
    await checkPage(page);

    const endorsements = page.getByRole("region", { name: "Endorsed by" });
    await endorsements.getByRole("link", { name: "Vereniging Nederlandse Beeldtechniek" }).click();
    await checkPage(page);
    expect(await page.getByRole("main").textContent()).toContain("Femke Bakker");

    await page.goto(`${comment.split("#")[0]}/endorse`);
    await page.getByRole("button", { name: /^Withdraw/ }).click();
    await checkPage(page);
    expect(await endorsements.textContent()).not.toContain("Vereniging Nederlandse Beeldtechniek");
    expect(await endorsements.textContent()).toContain("Coalition for Accountable Exports");
  });
});
