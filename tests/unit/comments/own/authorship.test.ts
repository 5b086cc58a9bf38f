import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { authorKey, isSignedBy, signStatement } from "#app/comments/own/at-risk/authorship.server.ts";

const key = "0123456789ABCDEFGHJKMNPQRS";
const receipt = "NL-2026-001/12345678";
const statement = "I wrote this – für Ada.\nOn 3 February.";

describe("proving authorship", () => {
  const publicKey = authorKey(key, receipt);
  const signature = signStatement(key, receipt, statement);

  test("a statement is signed so that anyone can check it by the comment's public key", () => {
    expect(isSignedBy(publicKey, statement, signature)).toBe(true);
    expect(isSignedBy(publicKey, statement, ` ${signature.slice(0, 40)}\n${signature.slice(40)} `)).toBe(
      true,
    );
  });

  test("nothing else is taken for it", () => {
    expect(isSignedBy(publicKey, `${statement} `, signature)).toBe(false);
    expect(isSignedBy(publicKey, statement, "")).toBe(false);
    expect(isSignedBy(publicKey, statement, "not base64 at all !!")).toBe(false);
    expect(isSignedBy(authorKey(`${key.slice(1)}0`, receipt), statement, signature)).toBe(false);
  });

  test("another comment under the same key has another public key, so that nobody sees that both are by one author", () => {
    expect(authorKey(key, "NL-2026-001/87654321")).not.toBe(publicKey);
    expect(authorKey(key, receipt)).toBe(publicKey);
  });

  test.skipIf(!hasOpenssl())("the commands that the page gives check it too", () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-authorship-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "key.pem"), publicKey);
    writeFileSync(join(folder, "statement.txt"), statement);
    writeFileSync(join(folder, "signature.txt"), signature);
    const commands =
      "base64 -d signature.txt > signature.bin && openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in statement.txt -sigfile signature.bin";
    expect(execFileSync("sh", ["-c", commands], { cwd: folder, encoding: "utf8" })).toContain("Verified");
  });
});

function hasOpenssl() {
  try {
    execFileSync("openssl", ["version"]);
    return true;
  } catch {
    return false;
  }
}
