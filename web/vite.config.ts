import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { joined, shapes } from "./tools/shapes.mjs";

const json = (data: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** A code list of the product as [code, name] pairs, from the file that the server reads too. */
const codes = (name: string) =>
  readFileSync(new URL(`../data/${name}.csv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").slice(0, 2));

/**
 * `virtual:provinces`: the outlines of both maps. `virtual:joined`: which of the 34 each of the 63 joined.
 * `virtual:ethnicities`: [code, name] of each.
 */
function made(): Plugin {
  const modules: Record<string, () => string> = {
    "\0virtual:provinces": () => json(shapes()),
    "\0virtual:joined": () => json(joined),
    "\0virtual:ethnicities": () => json(codes("ethnicities")),
  };
  return {
    name: "made",
    resolveId: (wanted) => (`\0${wanted}` in modules ? `\0${wanted}` : undefined),
    load: (wanted) => modules[wanted]?.(),
  };
}

/** The browser starts the fonts with the page instead of after the style sheet. */
function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith(".woff2"))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${name}` },
            injectTo: "head" as const,
          })),
    },
  };
}

export default defineConfig({
  plugins: [react(), made(), preloadFonts()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", priority: 3, test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: "draw", priority: 1, test: /node_modules\/(d3-|internmap)|src\/charts\/(roving|useSize|Frame)/ },
            // What every page needs, in one file: the server speaks HTTP/1.1, where each file costs a round trip.
            { name: "kit", priority: 2, test: /node_modules\/(@mantine|@tanstack|@lingui|@floating-ui|openapi-fetch|clsx)|src\/(ui|app(?!\/(Finder|working))|api|pages\/(groups|QuestionCard)|charts\/(Bullet|model))|virtual:joined|src\/[a-z]+[0-9a-z]*\.tsx?$|web\/src\/simple\.mjs$/ },
          ],
        },
      },
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
  },
  server: { proxy: { "/api": process.env.ANSINH_SERVER ?? "http://127.0.0.1:8080" } },
});
