import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commitmentOf } from "#app/comments/drafts/sealed-content.server.ts";
import { canonicalForm, receiptHash } from "#app/comments/record/receipt.server.ts";

const page = readFileSync("content/pages/en/receipts.md", "utf8");
const blocks = Array.from(page.matchAll(/^```(?:sh)?\n([\s\S]*?)\n```$/gm), ([, text = ""]) => text);
const [example = "", command = "", hash = "", file = "", commitmentCommand = ""] = blocks;

test("the example on the page about receipts is in the canonical form", () => {
  expect(canonicalForm(JSON.parse(example))).toBe(example);
});

test("its hash is the one on the page, by the portal’s code and by the command that the page gives", () => {
  expect(receiptHash(JSON.parse(example))).toBe(hash);
  expect(run(command)).toBe(hash);
});

test("so is its commitment", () => {
  const [nonce = "", json = ""] = file.split("\n");
  expect(commitmentOf(nonce, json)).toBe(JSON.parse(example).commitment);
  expect(run(commitmentCommand)).toBe(JSON.parse(example).commitment);
});

function run(command: string) {
  return execFileSync("sh", ["-c", command], { encoding: "utf8" }).split(" ")[0];
}
