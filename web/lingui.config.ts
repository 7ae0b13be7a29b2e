import { formatter } from "@lingui/format-po";

/** Vietnamese is written in the code; English is translated in src/locales/en.po. */
export default {
  sourceLocale: "vi",
  locales: ["vi", "en"],
  catalogs: [{ path: "<rootDir>/src/locales/{locale}", include: ["src"], exclude: ["**/*.test.*"] }],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "messageId" as const,
  compileNamespace: "ts" as const,
};
