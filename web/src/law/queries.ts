/** Questions to the law and its calculators. Apart from the other queries, so that only these pages load them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";
import type { InputPart } from "./answers";

type Schemas = components["schemas"];
export type LawParameter = Schemas["LawParameter"];
export type History = Schemas["LawParameterHistory"];
export type LawPeriod = Schemas["LawPeriod"];
export type Basis = Schemas["LawBasis"];
export type Cite = Schemas["LawCite"];
export type Status = Schemas["LawStatus"];
export type Topic = Schemas["Topic"];
export type TopicHead = Schemas["TopicHead"];
export type Calculated = Schemas["Calculated"];
export type TraceStep = Schemas["TraceStep"];

const HOUR = 3_600_000;

export const useLaw = (on: string | undefined) =>
  useQuery({
    queryKey: ["law", on],
    queryFn: () => answered(client.GET("/api/v1/law", { params: { query: { on } } })),
    placeholderData: keepPreviousData,
  });

export const useParameter = (parameter: string, on: string | undefined) =>
  useQuery({
    queryKey: ["law-parameter", parameter, on],
    queryFn: () => answered(client.GET("/api/v1/law/{parameter}", { params: { path: { parameter }, query: { on } } })),
    placeholderData: (before) => (before?.id === parameter ? before : undefined),
  });

export const useTopics = () =>
  useQuery({
    queryKey: ["topics"],
    queryFn: async () => (await answered(client.GET("/api/v1/calc"))).topics,
    staleTime: HOUR,
  });

/** Several topics at once: the page needs all of their forms or none. */
export const useTopicForms = (topics: readonly string[]) =>
  useQuery({
    queryKey: ["topic", ...topics],
    enabled: topics.length > 0,
    queryFn: () =>
      Promise.all(topics.map((topic) => answered(client.GET("/api/v1/calc/{topic}", { params: { path: { topic } } })))),
    staleTime: HOUR,
  });

export interface Asked {
  topic: string;
  input: InputPart;
  on: string | undefined;
}

interface AskedTogether extends Asked {
  /** What all the topics were given, of which `input` is the part that this one asks. */
  all: InputPart;
}

/** Asks a topic; nothing is kept by the server. */
export const calculate = ({ topic, input, on }: Asked): Promise<Calculated> =>
  answered(client.POST("/api/v1/calc/{topic}", { params: { path: { topic }, query: { on } }, body: input }));

/** What became of one topic of several that were asked; nothing where another's answer left it without sense. */
export type Outcome = { answer: Calculated } | { problem: unknown } | undefined;

/** Asks one after the other, since a later input may come from an earlier answer. */
export type Completed = (one: AskedTogether, told: ReadonlyMap<string, Calculated>) => InputPart | undefined;

async function inTurn(asked: readonly Asked[], completed: Completed): Promise<Outcome[]> {
  const told = new Map<string, Calculated>();
  const outcomes: Outcome[] = [];
  const all = Object.assign({}, ...asked.map((one) => one.input)) as InputPart;
  for (const one of asked) {
    const input = completed({ ...one, all }, told);
    const outcome = input && (await calculate({ ...one, input }).then((answer) => ({ answer }), (problem: unknown) => ({ problem })));
    if (outcome && "answer" in outcome) told.set(one.topic, outcome.answer);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Asked again in another language, because problems speak only one. */
export const useOutcomes = (asked: readonly Asked[], completed: Completed, language: string) =>
  useQuery({
    queryKey: ["calculated", asked, language],
    enabled: asked.length > 0,
    queryFn: () => inTurn(asked, completed),
    staleTime: HOUR,
  });
