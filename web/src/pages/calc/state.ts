import { useEffect, useState } from "react";
import { Problem } from "../../api/client";
import { useText } from "../../i18n";
import { given, type InputPart, toInput, toTyped, type TypedPart } from "../../law/answers";
import { decoded, encoded } from "../../law/link";
import { type Asked, calculate, type Topic, useOutcomes } from "../../law/queries";
import { inOrder, joined, type Question, questionsOf } from "../../law/questions";
import { useDayAsked } from "../../law/parts";
import { go, useAddress } from "../../router";
import { type FieldProblem, fieldProblems } from "../../ui/Form";
import { chosen, type Journey } from "./journeys";

export const idOf = (path: string) => `in/${path}`;
/** Of a field's id, the question of the form that it belongs to. */
export const keyOf = (field: string) => field.replace(/^in\//, "").split("/")[0]!;

/** One question at a time, the answers for a last look, or everything on one page. */
export type View = { kind: "step"; at: number } | { kind: "check" } | { kind: "answer" } | { kind: "all" };

const CHECK = "check";

function viewOf(query: URLSearchParams, asked: boolean, count: number): View {
  if (query.get("mode") === "all") return { kind: "all" };
  const step = query.get("step");
  if (step === CHECK) return { kind: "check" };
  if (!step && asked) return { kind: "answer" };
  return { kind: "step", at: Math.min(Math.max(Number(step) || 1, 1), count) - 1 };
}

const hashed = () => location.hash.slice(1);

/** The address with what was given after "#", which stays in the browser. */
function addressOf(changes: Record<string, string | undefined>, input: InputPart): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) value ? query.set(name, value) : query.delete(name);
  const [text, hash] = [query.toString(), encoded(input)];
  return location.pathname + (text ? `?${text}` : "") + (hash ? `#${hash}` : "");
}

/** A form over one topic or several: what is typed, what was asked, what came back. */
export function useCalculation(topics: readonly Topic[], journey: Journey | undefined) {
  const { f } = useText();
  const { query } = useAddress();
  const on = useDayAsked();
  const forms = topics.map((topic) => ({ topic: topic.topic, questions: questionsOf(topic.input) }));
  const questions = chosen(joined(forms.map((form) => form.questions)), journey?.asks);
  const ordered = inOrder(questions);
  const first = () => decoded(questions, hashed());
  const [typed, set_typed] = useState<TypedPart>(() => toTyped(questions, first() ?? {}, f.language));
  const [asked, set_asked] = useState<InputPart | undefined>(first);
  // Another link to the same form, or back and forth in the history.
  useEffect(() => {
    const changed = () => {
      const input = decoded(questions, hashed());
      if (!input) return;
      set_typed(toTyped(questions, input, f.language));
      set_asked(input);
    };
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  });
  const view = viewOf(query, !!asked, ordered.length);
  const shows = !!asked && (view.kind === "answer" || view.kind === "all");
  const each = (input: TypedPart): Asked[] =>
    forms.map((form) => ({ topic: form.topic, input: toInput(form.questions, input), on }));
  const wanted = shows ? each(toTyped(questions, asked, f.language)) : [];
  const outcomes = useOutcomes(wanted, journey?.completed ?? (({ input }) => input), f.language);
  const input = toInput(questions, typed);
  const turn = (changes: Record<string, string | undefined>) => {
    go(addressOf({}, input), "replace");
    go(addressOf(changes, input));
    scrollTo(0, 0);
  };
  return {
    journey,
    questions,
    ordered,
    typed,
    put: (key: string, value: TypedPart[string]) => set_typed({ ...typed, [key]: value }),
    view,
    /** Whether an answer is wanted, and what has come of it. */
    shows,
    outcomes: shows ? outcomes.data : undefined,
    again: () => void outcomes.refetch(),
    /** Something was typed since the answer. */
    stale: shows && encoded(input) !== encoded(asked),
    /** Every question that must be answered has an answer. */
    enough: ordered.every((one) => !one.required || given(one, typed[one.key])),
    toStep: (at: number) => turn({ step: at < ordered.length ? String(at + 1) : CHECK, mode: undefined }),
    toCheck: () => turn({ step: CHECK, mode: undefined }),
    toMode: (all: boolean) => turn({ mode: all ? "all" : undefined, step: !all && !asked ? "1" : undefined }),
    ask: () => {
      set_asked(input);
      turn({ step: undefined });
    },
    /** What the server holds against the answer to one question, while the rest is still open. */
    tryOne: async (question: Question): Promise<FieldProblem[]> => {
      const owners = each(typed).filter(({ topic }) =>
        forms.some((form) => form.topic === topic && form.questions.some((one) => one.key === question.key)),
      );
      const tried = await Promise.all(owners.map((one) => calculate(one).then(() => [], (problem: unknown) => fieldsOf(problem))));
      return distinct(tried.flat().filter((problem) => keyOf(problem.field) === question.key));
    },
  };
}

export type Calculation = ReturnType<typeof useCalculation>;

/** Problems that name a field; others are the page's. */
export const fieldsOf = (problem: unknown): FieldProblem[] =>
  problem instanceof Problem && problem.body.errors?.length ? fieldProblems(problem, idOf) : [];

/** Topics that are asked together complain about the same field once. */
export const distinct = (problems: readonly FieldProblem[]) =>
  problems.filter((one, i) => problems.findIndex((other) => other.field === one.field && other.text === one.text) === i);
