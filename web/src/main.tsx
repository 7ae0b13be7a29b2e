import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { Problem } from "./api/client";
import { App } from "./app/App";
import { theme } from "./app/theme";
import { start } from "./i18n";
import "./styles/index.css";

/** What the sender can act on is not asked again; a line that broke is, once. */
const worthAnother = (failures: number, error: Error) =>
  failures < 1 && error instanceof Problem && (error.status === 0 || error.status >= 502);

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAnother, retryDelay: 300, staleTime: 15_000, networkMode: "always" },
    mutations: { retry: false, networkMode: "always" },
  },
});

await start();
createRoot(document.getElementById("root")!).render(
  <I18nProvider i18n={i18n}>
    <QueryClientProvider client={queries}>
      {/* Its variables are in tokens.css: nothing is written into the page, as the content policy asks. */}
      <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} forceColorScheme="light">
        <App />
      </MantineProvider>
    </QueryClientProvider>
  </I18nProvider>,
);
