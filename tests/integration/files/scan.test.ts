import { expect, test } from "vitest";
import { scan } from "#app/files/scan.server.ts";
import { aFakeClamd } from "#tests/support/fake-clamd.ts";

test("a file is clean or infected as clamd says, whatever its size", async () => {
  const { address, close } = await aFakeClamd();
  const large = new Uint8Array(1_000_000);

  expect(await scan(large, { address })).toEqual({ state: "clean" });
  large.set(new TextEncoder().encode("VIRUS"), 900_000);
  expect(await scan(large, { address })).toEqual({ state: "infected", name: "Test.Virus" });
  close();
});

test("a scanner that is mute, or away, gives no answer; without one nothing is scanned", async () => {
  const { address, close } = await aFakeClamd({ mute: true });
  const bytes = new Uint8Array(10);

  expect(await scan(bytes, { address, milliseconds: 50 })).toEqual({ state: "no answer" });
  expect(await scan(bytes, { address: "tcp://127.0.0.1:9" })).toEqual({ state: "no answer" });
  expect(await scan(bytes, { address: "unix:/nowhere/clamd" })).toEqual({ state: "no answer" });
  expect(await scan(bytes, { address: undefined })).toEqual({ state: "not scanned" });
  close();
});
