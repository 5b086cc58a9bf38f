import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const pages = {
  "officer.nl@example.org": [
    "/officials/NL",
    "/officials/NL/consultations/new",
    "/officials/NL/consultations/NL-2026-001/stage",
    "/consultations/NL-2026-001",
    "/consultations/NL-2026-001/measure",
  ],
  "analyst.nl@example.org": ["", "/key-points", "/by-provision", "/asks", "/voices", "/to-check"].map(
    (page) => `/officials/NL/consultations/NL-2026-001/digest${page}`,
  ),
  "moderator2.nl@example.org": ["/officials/NL", "/officials/NL/queue", "/officials/NL/decided"],
  "administrator.nl@example.org": ["/officials/NL", "/officials/NL/officials", "/account", "/account/code"],
  "officer.gb@example.org": [
    "/officials/GB/consultations/GB-2026-001/stage",
    "/officials/GB/consultations/GB-2026-001/digest",
    "/officials/GB/queue",
  ],
  "officer.cr@example.org": ["/officials/CR/consultations/CR-2026-001/digest", "/officials/CR/queue"],
  "yasmin.haddad@example.net": [
    "/",
    "/my-comments",
    "/account",
    "/consultations/US-2026-001/comment",
    "/consultations/US-2026-001/comment/points",
    "/consultations/US-2026-001/comment/points/799-5-a-1",
    "/consultations/US-2026-001/comment/signature",
    "/consultations/US-2026-001/comment/check",
    "/consultations/NL-2026-001/comment",
    "/consultations/NL-2026-001/comment/questions",
    "/consultations/NL-2026-001/comment/check",
    "/consultations/CR-2026-001/comment",
    "/consultations/DE-2026-001/comment",
    "/consultations/US-2026-001/comments",
  ],
};

describe.each(ways)("pages for those who are signed in ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  for (const [as, paths] of Object.entries(pages))
    journey(`can be used by ${as}`, async () => {
      const page = await portal.visit("/", { ...way, as });

      for (const path of paths) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 200]);
        await checkPage(page);
      }
    });
});
