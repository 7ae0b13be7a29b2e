/** Cases of arrears: the list, one case with its steps, letters, candidates, money recovered. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type Case = Schemas["Case"];
export type CaseFile = Schemas["CaseFile"];
export type CaseStep = Schemas["CaseStep"];
export type CaseDeadline = Schemas["CaseDeadline"];
export type StepInput = Schemas["CaseStepInput"];
export type StepKind = StepInput["kind"];
export type CaseLetter = Schemas["CaseLetters"]["letters"][number];
export type Candidate = Schemas["CaseCandidates"]["candidates"][number];
export const STATES = ["open", "reminded", "committed", "inspected", "penalised", "enforced", "referred", "closed", "overdue"] as const;
export type CaseState = (typeof STATES)[number];

export const useCases = (on: string, state: CaseState | undefined) =>
  useQuery({
    queryKey: ["cases", on, state],
    queryFn: () => answered(client.GET("/api/v1/cases", { params: { query: { on, state } } })),
    placeholderData: keepPreviousData,
  });

export const useCase = (number: string, on: string) =>
  useQuery({
    queryKey: ["cases", "one", number, on],
    queryFn: () => answered(client.GET("/api/v1/cases/{number}", { params: { path: { number }, query: { on } } })),
  });

export const useCandidates = (on: string) =>
  useQuery({
    queryKey: ["cases", "candidates", on],
    queryFn: () => answered(client.GET("/api/v1/case-candidates", { params: { query: { on } } })),
  });

export const useRecoveries = (to: string) =>
  useQuery({
    queryKey: ["cases", "recoveries", to],
    queryFn: () => answered(client.GET("/api/v1/case-recoveries", { params: { query: { to } } })),
  });

/** A command, after which everything about cases is asked anew. */
function useCommand<In, Out>(run: (input: In) => Promise<Out>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => cache.invalidateQueries({ queryKey: ["cases"] }),
  });
}

export const useOpenCases = () =>
  useCommand((body: Schemas["OpenCasesInput"]) => answered(client.POST("/api/v1/cases", { body })));

export const useTakeStep = (number: string) =>
  useCommand((body: StepInput) =>
    answered(client.POST("/api/v1/cases/{number}/steps", { params: { path: { number } }, body })),
  );

export const useDecideStep = (number: string) =>
  useCommand(({ step, ...body }: Schemas["CaseDecisionInput"] & { step: number }) =>
    answered(client.POST("/api/v1/cases/{number}/steps/{step}/decision", { params: { path: { number, step } }, body })),
  );

export const useLetters = () =>
  useCommand((body: Schemas["CaseLettersInput"]) => answered(client.POST("/api/v1/case-letters", { body })));
