import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const consultation = "/consultations/NL-2026-001";
const name = "Vereniging Nederlandse Beeldtechniek";

describe("a draft of an organisation", () => {
  const portal = useBrowser();

  journey("is written by two members at once, and sent by an approver", async () => {
    const jeroen = await portal.visit(consultation, {
      as: "j.wit@example.net",
      javaScript: false,
      width: 360,
    });
    await checkPage(jeroen);
    await jeroen.getByRole("link", { name: `Write for ${name}` }).click();
    await checkPage(jeroen);
    // Nobody holds a part before anything is saved.
    const overall = jeroen.url();
    await jeroen.getByLabel("Oppose").check();
    await jeroen.getByRole("button", { name: "Save the draft" }).click();
    await jeroen.goto(overall);

    const karin = await portal.visit(consultation, { as: "k.mulder@example.com" });
    await karin.getByRole("link", { name: `Write for ${name}` }).click();
    await checkPage(karin);
    expect(await karin.getByRole("main").textContent()).toContain("Jeroen Wit is writing this now");
    const write = new URL(karin.url());
    const at = (part: string) => `${write.pathname}${part}${write.search}`;
    await karin.goto(at("/points/article-12-2"));
    await karin.getByLabel("Oppose").check();
    await karin.getByLabel("Your reasons", { exact: true }).fill("Lenses are not weapons.");

    await jeroen.getByLabel("Oppose").check();
    await jeroen.getByLabel("General remarks", { exact: true }).fill("Too broad.");
    await jeroen.getByRole("button", { name: "Save the draft" }).click();
    await checkPage(jeroen);
    expect(await jeroen.getByRole("main").textContent()).toContain("Karin Mulder is writing the point on");
    await jeroen.goto(at("/points/article-12-2"));
    await checkPage(jeroen);
    expect(await jeroen.getByRole("main").textContent()).toContain("Karin Mulder is writing this now");
    await karin.getByRole("button", { name: "Save the point" }).click();
    await checkPage(karin);

    const later = Date.now() + 6 * 60_000;
    portal.clock.now = () => new Date(later);
    await jeroen.goto(at("/points/article-12-2"));
    await jeroen.getByLabel("Your reasons", { exact: true }).fill("Lenses are no weapons at all.");
    await karin.goto(at("/points/article-12-2"));
    await checkPage(karin);
    expect(await karin.getByRole("main").textContent()).toContain("Jeroen Wit is writing this now");
    await jeroen.getByRole("button", { name: "Save the point" }).click();
    await jeroen.goto(at("/check"));
    await checkPage(jeroen);
    expect(await jeroen.getByRole("button", { name: "Send the comment" }).count()).toBe(0);
    await jeroen.getByRole("button", { name: "ready for approval" }).click();

    await jeroen.goto(at("/versions"));
    await checkPage(jeroen);
    await jeroen.getByRole("link", { name: "The point on" }).first().click();
    await checkPage(jeroen);
    expect(await jeroen.locator("ins").allTextContents()).not.toEqual([]);

    const pieter = await portal.visit("/my-comments", { as: "p.degroot@polderzicht.example.com" });
    await checkPage(pieter);
    expect(await pieter.getByRole("main").textContent()).toContain("Ready for approval");
    await pieter.goto(at("/check"));
    await checkPage(pieter);
    await pieter.getByRole("button", { name: "Send the comment" }).click();
    await checkPage(pieter);
    const receipt = pieter.url();
    for (const page of [pieter, karin, jeroen]) {
      await page.goto(receipt);
      await checkPage(page);
      expect(await page.getByRole("main").textContent()).toContain("Lenses are no weapons at all.");
    }
  });
});
