import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

/** What someone might write to harm those who read it; each would leave a trace: a dialog, a request, an error, a mark. */
const hostile = `
<script>alert("script")</script>
<img src=x onerror="alert('onerror')"><svg onload=alert(1)><body onload=alert(2)>
[a link](javascript:alert(3)) [another](data:text/html,<script>alert(4)</script>) [JaVa](JaVaScRiPt:alert(5))
<a href="java\nscript:alert(6)">split</a> <a href="https://example.org/" onclick="alert(7)" style="position:fixed;inset:0">all over</a>
![picture](https://tracker.example/pixel.png) <img src="https://tracker.example/pixel2.png">
<iframe src="https://tracker.example/"></iframe><object data="https://tracker.example/"></object><link rel=stylesheet href=https://tracker.example/x.css>
<form action="https://tracker.example/"><input name=password><button>Sign in</button></form><meta http-equiv=refresh content="0;url=https://tracker.example/">
</main></body></html><h1 id="main">A second title</h1><div class="app-masthead">
<<script>script>alert(8)<</script>/script> <![CDATA[<script>alert(9)</script>]]> <!--><img src=x onerror=alert(10)>-->
${"> ".repeat(500)}deep ${"*".repeat(2000)} ${"x".repeat(4000)}
`;

describe.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
])("a hostile comment ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("does nothing to those who preview, moderate, read or digest it", async () => {
    const author = await portal.visit("/consultations/US-2026-001/comment/points/799-1-a", {
      ...way,
      as: "ahlers@cert-nordkueste.example.org",
    });
    await author.getByLabel("Oppose").check();
    await author.getByLabel("Your reasons", { exact: true }).fill(hostile);
    if (!way.javaScript) await author.getByRole("button", { name: "Preview" }).click();
    await author.getByRole("region", { name: "Preview" }).getByText("all over").waitFor();
    await checkPage(author);
    await author.getByRole("button", { name: "Save the point" }).click();
    await author.getByLabel("Oppose").check();
    await author.getByLabel("General remarks", { exact: true }).fill(hostile);
    await author.getByRole("button", { name: "Continue to check" }).click();
    await checkPage(author);
    await author.getByRole("button", { name: "Send the comment" }).click();
    await author.getByRole("heading", { name: /^Receipt/ }).waitFor();
    await checkPage(author);

    const { number, id } = await portal.db
      .selectFrom("comment")
      .select(["id", "number"])
      .where("author_name", "=", "Jens Ahlers")
      .orderBy("submitted_at", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    const reader = await portal.visit(`/consultations/US-2026-001/comments/${number}`, way);
    const links = await reader.locator("article a").evaluateAll(facts);
    expect(links.filter(({ href }) => !/^https?:/.test(href))).toEqual([]);
    expect(links.filter(({ href }) => href.startsWith("https://example.org"))).toEqual(
      links
        .filter(({ href }) => href.startsWith("https://example.org"))
        .map((link) => ({ ...link, rel: "nofollow ugc noopener", attributes: "href rel" })),
    );
    await checkPage(reader);
    for (const path of ["/comments", "/provisions/799-1-a", "/measure?at=799-1-a"]) {
      await reader.goto(`/consultations/US-2026-001${path}`);
      await checkPage(reader);
    }

    const officer = await portal.visit(`/officials/US/queue/${id}`, { ...way, as: "officer.us@example.org" });
    await checkPage(officer);
    for (const path of [
      "/queue",
      "/consultations/US-2026-001/digest",
      "/consultations/US-2026-001/digest/provisions",
      "/consultations/US-2026-001/digest/inputs",
      "/consultations/US-2026-001/digest/files",
      "/consultations/US-2026-001/digest/print",
    ]) {
      await officer.goto(`/officials/US${path}`);
      await checkPage(officer);
    }
  });
});

const facts = (links: Element[]) =>
  links.map((link) => ({
    href: link instanceof HTMLAnchorElement ? link.href : "",
    rel: link.getAttribute("rel"),
    attributes: link.getAttributeNames().sort().join(" "),
  }));
