import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { shapes } from "./tools/shapes.mjs";

/** `virtual:provinces`: the outlines of both maps, computed at build. */
function provinces(): Plugin {
  const id = "virtual:provinces";
  return {
    name: "provinces",
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted) =>
      wanted === `\0${id}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(shapes()))})` : undefined,
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
  plugins: [react(), provinces(), preloadFonts()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: "draw", test: /node_modules\/(d3-|internmap)/ },
          ],
        },
      },
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
  },
  server: { proxy: { "/api": process.env.ANSINH_SERVER ?? "http://127.0.0.1:8080" } },
});
