import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import options from "./remix.config.js";

export default defineConfig({
  plugins: [remix(options)],
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ["node_modules"] } } },
  // Browsers get only our own few lines: there are no packages to prepare for them.
  optimizeDeps: { noDiscovery: true, include: [] },
  build: { assetsInlineLimit: 0, target: "es2022" },
});
