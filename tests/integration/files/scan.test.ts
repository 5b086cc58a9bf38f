import { expect, test } from "vitest";
import { ScannerAway, ScannerUnclear, scan } from "#app/files/scan.server.ts";
import { aFakeClamd } from "#tests/support/fake-clamd.ts";

test("a file is clean or infected as clamd says, whatever its size", async () => {
  const { address, close } = await aFakeClamd();
  const large = new Uint8Array(1_000_000);

  expect(await scan(large, { address })).toEqual({ state: "clean" });
  large.set(new TextEncoder().encode("VIRUS"), 900_000);
  expect(await scan(large, { address })).toEqual({ state: "infected", name: "Test.Virus" });
  close();
});

test("a scanner that is mute gives no answer, nor one that says something else, and it is said what", async () => {
  const { address, close } = await aFakeClamd({ mute: true });
  const limited = await aFakeClamd({ says: "INSTREAM size limit exceeded. ERROR" });
  const bytes = new Uint8Array(10);

  expect(await scan(bytes, { address, milliseconds: 50 })).toEqual({
    state: "no answer",
    cause: new ScannerUnclear("The virus scanner did not answer in time"),
  });
  expect(await scan(bytes, { address: limited.address })).toEqual({
    state: "no answer",
    cause: new ScannerUnclear("The virus scanner said: INSTREAM size limit exceeded. ERROR"),
  });
  close();
  limited.close();
});

test("one that is away gives no answer, with the cause", async () => {
  for (const address of ["tcp://127.0.0.1:9", "unix:/nowhere/clamd"]) {
    const found = await scan(new Uint8Array(10), { address });

    expect(found).toMatchObject({ state: "no answer", cause: expect.any(ScannerAway) });
    expect(found.state === "no answer" && found.cause.message).toMatch(
      /cannot be reached: .*(ECONNREFUSED|ENOENT)/,
    );
  }
});

test("one that is mute is left where nobody waits for it any more", async () => {
  const { address, close } = await aFakeClamd({ mute: true });
  const left = new AbortController();

  const found = scan(new Uint8Array(10), { address, signal: left.signal });
  left.abort();

  expect(await found).toMatchObject({ state: "no answer" });
  close();
});

test("without one nothing is scanned", async () => {
  expect(await scan(new Uint8Array(10), { address: undefined })).toEqual({ state: "not scanned" });
});
