import { createServer } from "node:http";

// Answers with the number of its process; asked for /busy it does nothing else for half a minute.
createServer(({ url }, response) => {
  response.end(String(process.pid));
  if (url === "/busy") setTimeout(block, 20);
}).listen(0, "127.0.0.1");

process.on("message", (word) => word === "stop" && process.exit(0));

function block() {
  process.send?.("busy");
  const begun = performance.now();
  while (performance.now() - begun < 30_000);
}
