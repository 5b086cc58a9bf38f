import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

interface AskedOfModels {
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

interface Passage {
  number: number;
  text: string;
}

/** What a model says of the passages that it was given. */
export type Says = (passages: Passage[]) => { words: string; cites: number[] } | string;

/** How it treats its caller: as it should, or in one of the ways in which servers fail. */
export type Manners =
  | "well"
  | "hangs"
  | "drips"
  | "breaks off"
  | "fails"
  | "is busy"
  | "redirects"
  | "garbage"
  | "endless"
  | "nothing";

/** Speaks as OpenAI's server does, on a free port. What it is asked is kept; `elsewhere` is where it redirects to. */
export async function aModelServer({ elsewhere = "" } = {}) {
  const asked: AskedOfModels[] = [];
  const state = {
    manners: "well" as Manners,
    says: ((passages) => ({ words: passages[0]?.text ?? "", cites: [1] })) as Says,
    embeds: (text: string) => [text.length, 1, 0],
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    asked.push({ path: request.url ?? "", headers: request.headers, body });
    if (treat(response, state.manners, elsewhere)) return;
    const given = JSON.parse(body);
    response.setHeader("content-type", "application/json");
    if (request.url?.endsWith("/embeddings")) {
      const data = given.input.map((text: string, index: number) => ({
        index,
        embedding: state.embeds(text),
      }));
      return void response.end(JSON.stringify({ data: data.reverse() }));
    }
    const said = state.says(JSON.parse(given.messages[1].content).passages);
    const content = typeof said === "string" ? said : JSON.stringify(said);
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const found = server.address();
  const origin = `http://127.0.0.1:${typeof found === "object" && found ? found.port : 0}`;
  const settings = { url: `${origin}/v1`, key: "a-key", embedding: "embedder", chat: "talker" };
  return {
    ...{ state, asked, origin, settings },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether it has answered already, or never will. */
function treat(response: ServerResponse, manners: Manners, elsewhere: string) {
  switch (manners) {
    case "well":
      return false;
    case "hangs":
      return true;
    case "drips": {
      response.writeHead(200);
      const dripping = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(dripping));
      return true;
    }
    case "breaks off":
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"choices":');
      setTimeout(() => response.destroy(), 20);
      return true;
    case "fails":
      response.writeHead(500).end("no");
      return true;
    case "is busy":
      response.writeHead(429, { "retry-after": "600" }).end();
      return true;
    case "redirects":
      response.writeHead(307, { location: elsewhere }).end();
      return true;
    case "garbage":
      response.writeHead(200).end("<html>not what was asked");
      return true;
    case "endless":
      response.writeHead(200);
      response.end(Buffer.alloc(5_000_000, " "));
      return true;
    case "nothing":
      response.writeHead(200).end("{}");
      return true;
  }
}
