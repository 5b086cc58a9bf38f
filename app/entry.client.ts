/** Every page works without this file; it only makes some of them quicker. Nothing is hydrated. */
import { enhance } from "#app/ui/enhance.ts";

enhance();

// While developing, a change on the server shows at once.
import.meta.hot?.on("remix:hmr", () => location.reload());
