import createClient from "openapi-fetch";
import type { components, paths } from "./schema";

type Schemas = components["schemas"];
export type Area = Schemas["Area"];
export type Figure = Schemas["Figure"];
export type Indicator = Schemas["Indicator"];
export type Measure = Schemas["Measure"];
export type Overview = Schemas["Overview"];
export type OverviewRow = Schemas["OverviewRow"];
export type Question = Schemas["Question"];
export type ReportRow = Schemas["ReportRow"];
export type Series = Schemas["Series"];
export type Statement = Schemas["Statement"];
export type StatementDetail = Schemas["StatementDetail"];
export type Task = Schemas["Task"];
export type TargetComparison = Schemas["TargetComparison"];
export type WorkingSession = Schemas["WorkingSession"];
export type { components, paths } from "./schema";

export type ProblemBody = Schemas["Problem"];

/** What the server, or the way to it, had to say against a request. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title);
  }
  get code() {
    return this.body.code;
  }
  get status() {
    return this.body.status;
  }
}

export const client = createClient<paths>({ baseUrl: "/" });

let csrf = "";

/** The token that writes carry; nothing where nobody is signed in. */
export const keepCsrf = (token: string) => {
  csrf = token;
};

/** Asks for a sign-in over the page that is open. */
let askAgain: (() => Promise<boolean>) | undefined;
let asking: Promise<boolean> | undefined;

export function whenSessionEnds(ask: () => Promise<boolean>) {
  askAgain = ask;
}

const isWrite = (request: Request) => request.method !== "GET" && request.method !== "HEAD";
const isForm = (request: Request) => !!request.headers.get("Content-Type")?.includes("json");
const copies = new Map<string, Request>();

client.use({
  onRequest({ request, id }) {
    request.headers.set("Accept-Language", document.documentElement.lang);
    if (csrf && isWrite(request)) request.headers.set("X-CSRF-Token", csrf);
    if (isWrite(request) ? isForm(request) : csrf) copies.set(id, request.clone());
  },
  /** A session that ended while someone worked, or none yet: they sign in over the page, and the request goes on. */
  async onResponse({ response, schemaPath, id }) {
    const again = copies.get(id);
    copies.delete(id);
    const own = schemaPath.startsWith("/api/v1/session") && again && isWrite(again);
    if (response.status !== 401 || !again || !askAgain || own) return undefined;
    asking ??= askAgain().finally(() => {
      asking = undefined;
    });
    if (!(await asking)) return undefined;
    if (isWrite(again)) again.headers.set("X-CSRF-Token", csrf);
    return fetch(again);
  },
  onError({ id }) {
    copies.delete(id);
  },
});

const unreachable = (): ProblemBody => ({
  type: "/problems/network/unreachable",
  title: "",
  status: 0,
  code: "network/unreachable",
});

const unreadable = (status: number): ProblemBody => ({
  type: "/problems/server/failed",
  title: "",
  status,
  code: `http/${status}`,
});

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === "object" && body !== null && "code" in body && "title" in body;

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or its problem thrown. */
export async function answered<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new Problem(unreachable());
  }
  if (answer.response.ok && (answer.data !== undefined || answer.response.status === 204)) return answer.data as T;
  throw new Problem(isProblem(answer.error) ? answer.error : unreadable(answer.response.status));
}
