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

client.use({
  onRequest({ request }) {
    request.headers.set("Accept-Language", document.documentElement.lang);
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
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  throw new Problem(isProblem(answer.error) ? answer.error : unreadable(answer.response.status));
}
