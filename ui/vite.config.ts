import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { lastWords } from "./lastWords";

// The window's own policy, so that a look in a browser meets the same walls. Keep it as in src-tauri/tauri.conf.json.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src ipc: http://ipc.localhost",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Stops a build for a browser that would have nothing to show. */
const views: Plugin = {
  name: "views",
  async buildStart() {
    if (!(await this.resolve("/gallery/en.json"))) this.error("There are no sample views yet: npm run views makes them.");
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), lastWords, ...(mode === "fake" ? [views] : [])],
  clearScreen: false,
  build: {
    outDir: "dist",
    // The oldest web view that shows the page: macOS 13.
    target: "safari16",
    // Inlined `data:` images would break under the policy, and so would the polyfill's inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Whose work is in the bundle: asked for by `cargo xtask notices`.
    license: mode === "licences" && { fileName: "licences.md" },
  },
  server: { port: 5173, strictPort: true },
  preview: { headers: { "Content-Security-Policy": contentSecurityPolicy } },
  // The colours are read by a test; other style sheets stay empty there.
  test: { environment: "jsdom", include: ["tests/**/*.test.ts"], css: { include: /tokens\.css/ } },
  // Without it vitest takes Svelte's server build.
  ...(mode === "test" ? { resolve: { conditions: ["browser"] } } : {}),
}));
