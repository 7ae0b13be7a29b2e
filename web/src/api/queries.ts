import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components, type Measure } from "./client";

type Schemas = components["schemas"];

const HOUR = 3_600_000;

export const useMeta = () =>
  useQuery({ queryKey: ["meta"], queryFn: () => answered(client.GET("/api/v1/meta")), staleTime: 60_000 });

export const useIndicators = () =>
  useQuery({
    queryKey: ["indicators"],
    queryFn: async () => (await answered(client.GET("/api/v1/indicators"))).indicators,
    staleTime: HOUR,
  });

export const useProvinces = (on: string | undefined) =>
  useQuery({
    queryKey: ["provinces", on],
    enabled: !!on,
    queryFn: async () =>
      (await answered(client.GET("/api/v1/areas", { params: { query: { level: "province", on: on! } } }))).areas,
    staleTime: HOUR,
    placeholderData: keepPreviousData,
  });

export const useArea = (code: string, on: string | undefined) =>
  useQuery({
    queryKey: ["area", code, on],
    queryFn: () => answered(client.GET("/api/v1/areas/{code}", { params: { path: { code }, query: { on } } })),
  });

export const useReports = () =>
  useQuery({
    queryKey: ["reports"],
    queryFn: async () => (await answered(client.GET("/api/v1/reports"))).reports,
  });

/** From what sources stated, or from the closed records. */
export type Origin = "statements" | "records";

export const useWorkingSession = (area: string | undefined, as_of: string | undefined, origin: Origin = "statements") =>
  useQuery({
    queryKey: ["working-session", area, as_of, origin],
    enabled: !!area && !!as_of,
    queryFn: () => {
      const params = { query: { area: area!, as_of: as_of! } };
      return answered(
        origin === "records"
          ? client.GET("/api/v1/reports/records-session", { params })
          : client.GET("/api/v1/reports/working-session", { params }),
      );
    },
    placeholderData: keepPreviousData,
  });

export interface OverviewFilter {
  indicator: string;
  as_of: string;
  measure: Measure;
  map: 63 | 34 | undefined;
}

export const useOverview = (filter: OverviewFilter | undefined) =>
  useQuery({
    queryKey: ["overview", filter],
    enabled: !!filter,
    queryFn: () => answered(client.GET("/api/v1/overview", { params: { query: filter! } })),
    placeholderData: keepPreviousData,
  });

export const useStatement = (id: number) =>
  useQuery({
    queryKey: ["statement", id],
    queryFn: () => answered(client.GET("/api/v1/statements/{id}", { params: { path: { id } } })),
  });

export const useQuestions = (source: string | undefined) =>
  useQuery({
    queryKey: ["questions", source],
    queryFn: () => answered(client.GET("/api/v1/questions", { params: { query: { source } } })),
    placeholderData: keepPreviousData,
  });

export const useImports = () =>
  useQuery({
    queryKey: ["imports"],
    queryFn: async () => (await answered(client.GET("/api/v1/figures/imports"))).imports,
  });

export const useProblems = () =>
  useQuery({
    queryKey: ["problems"],
    queryFn: async () => (await answered(client.GET("/api/v1/problems"))).problems,
    staleTime: HOUR,
  });

export const useSearch = (q: string, on: string | undefined) =>
  useQuery({
    queryKey: ["search", q, on],
    enabled: q.trim() !== "",
    queryFn: async ({ signal }) =>
      (await answered(client.GET("/api/v1/search", { params: { query: { q: q.trim(), on } }, signal }))).hits,
    placeholderData: keepPreviousData,
  });

/** A command; what it may have changed is asked for again. */
function useCommand<Input, Output>(run: (input: Input) => Promise<Output>, touched: string[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => Promise.all(touched.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useAddNote = () =>
  useCommand((body: Schemas["NoteInput"]) => answered(client.POST("/api/v1/notes", { body })), ["working-session"]);

export const useAddTask = () =>
  useCommand((body: Schemas["TaskInput"]) => answered(client.POST("/api/v1/tasks", { body })), ["working-session"]);

export const useChangeTask = () =>
  useCommand(
    ({ id, ...body }: Schemas["TaskChange"] & { id: number }) =>
      answered(client.PATCH("/api/v1/tasks/{id}", { params: { path: { id } }, body })),
    ["working-session"],
  );

export const useAnswerQuestion = () =>
  useCommand(
    ({ id, ...body }: Schemas["AnswerInput"] & { id: string }) =>
      answered(client.PUT("/api/v1/questions/{id}/answer", { params: { path: { id } }, body })),
    ["questions", "working-session", "statement", "meta"],
  );

export const useImportFigures = () =>
  useCommand(
    (file: File) =>
      answered(
        client.POST("/api/v1/figures/imports", {
          params: { query: { file_name: file.name } },
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as File,
          headers: { "Content-Type": "text/csv" },
        }),
      ),
    ["imports", "meta", "reports", "overview", "questions", "working-session"],
  );
