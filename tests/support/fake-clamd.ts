import { createServer } from "node:net";

/** Speaks clamd's INSTREAM on a free port: finds a virus wherever the bytes hold `VIRUS`. `mute` never answers, `refuse` hangs up, `says` is what it says of every file. */
export async function aFakeClamd({ mute = false, refuse = false, says = "" } = {}) {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    if (refuse) return void socket.destroy();
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const file = fileIn(received);
      if (!mute && file) socket.end(`${says || answerTo(file)}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const found = server.address();
  const port = typeof found === "object" && found ? found.port : 0;
  return { address: `tcp://127.0.0.1:${port}`, close: () => void server.close() };
}

const answerTo = (file: Buffer) => (file.includes("VIRUS") ? "stream: Test.Virus FOUND" : "stream: OK");

/** The file, once its closing length of nought is there. */
function fileIn(received: Buffer) {
  const command = "zINSTREAM\0";
  if (!received.toString("latin1").startsWith(command)) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
