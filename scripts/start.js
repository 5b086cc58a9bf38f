// No TypeScript itself: Node would load the compiler for it, and keep it as long as the portal runs.
import { keepCompiled } from "../app/http/keep-compiled.js";

process.env.NODE_ENV ??= "production";
keepCompiled();
// Only what is loaded after that is kept.
const { run } = await import("#app/http/run.ts");
const { startPortal } = await import("#app/http/start-portal.ts");
await run(startPortal);
