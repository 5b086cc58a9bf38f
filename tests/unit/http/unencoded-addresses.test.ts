import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { encodedAddress, leadToEncoded } from "#app/http/unencoded-addresses.ts";

const asked = (address: string, method = "GET") =>
  encodedAddress(Buffer.from(`${method} ${address} HTTP/1.1\r\nHost: x\r\n\r\n`).toString("latin1"));

test.each([
  ["/ja/search?q=輸出管理", "/ja/search?q=%E8%BC%B8%E5%87%BA%E7%AE%A1%E7%90%86"],
  ["/search?q=a%20é&order=best", "/search?q=a%20%C3%A9&order=best"],
])("%s is led to %s", (address, encoded) => {
  expect(asked(address)).toBe(encoded);
});

test.each(["/search?q=a", "//elsewhere.example/é", "/\\elsewhere.example/é", "http://elsewhere.example/é"])(
  "%s is led nowhere",
  (address) => {
    expect(asked(address)).toBeNull();
  },
);

test("nothing is led anywhere that is sent, or is no text", () => {
  expect(asked("/search?q=é", "POST")).toBeNull();
  expect(encodedAddress("GET /search?q=\xe8\xbc HTTP/1.1\r\n\r\n")).toBeNull();
});

test.each([
  ["is led on where nothing else is asked", false],
  ["is led nowhere where an answer to something else is still awaited", true],
])("who asks on a connection %s", async (_, isAwaited) => {
  const server = createServer(() => undefined);
  leadToEncoded(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const answered = text(socket);
  if (isAwaited) {
    socket.write("GET /first HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(server, "request");
  }
  socket.write("GET /é HTTP/1.1\r\nHost: x\r\n\r\n");

  const answer = await answered;
  server.close();
  expect([answer.includes(" 308 "), answer.includes("location:")]).toEqual([!isAwaited, !isAwaited]);
});
