import { connect } from "node:net";

/** In milliseconds: how long a server that says nothing more is listened to. */
const silence = 300;

/** Sends these bytes to that port, as no client would; gives the status lines of all answers, and all that came. */
export function sendRaw(port: number, bytes: string) {
  return new Promise<{ statuses: number[]; text: string }>((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    const end = () => {
      socket.destroy();
      const lines = text.matchAll(/HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n/g);
      resolve({ statuses: [...lines].map(([, status]) => Number(status)), text });
    };
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.setTimeout(silence, end);
    socket.on("error", end).on("close", end);
  });
}
