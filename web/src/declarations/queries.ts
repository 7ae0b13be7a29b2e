/** Declarations of employers, and the lists of their workers. Apart, so that only their pages load them. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type Declaration = Schemas["Declaration"];
export type Differences = Schemas["DeclarationDifferences"];
export type Finding = Schemas["DeclarationFinding"];
export type Worker = Schemas["EmployerWorker"];
export type Form = Schemas["DeclarationInput"]["form"];
export type Cells = Record<string, string>;
export type DeclarationState = "draft" | "submitted" | "checked" | "accepted" | "returned";

export const useOwnEmployer = (enabled: boolean) =>
  useQuery({
    queryKey: ["declarations", "employer"],
    queryFn: () => answered(client.GET("/api/v1/declarations/employer")),
    enabled,
  });

export const useWorkers = (unit_code: string | undefined, month: string) =>
  useQuery({
    queryKey: ["employers", unit_code, "workers", month],
    queryFn: () =>
      answered(
        client.GET("/api/v1/employers/{unit_code}/workers", {
          params: { path: { unit_code: unit_code! }, query: { month } },
        }),
      ),
    enabled: !!unit_code,
  });

export const useDeclarations = (state?: DeclarationState) =>
  useInfiniteQuery({
    queryKey: ["declarations", "list", state],
    queryFn: ({ pageParam }) =>
      answered(client.GET("/api/v1/declarations", { params: { query: { state, cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
  });

export const useDeclaration = (id: number | undefined) =>
  useQuery({
    queryKey: ["declarations", id],
    queryFn: () =>
      answered(
        client.GET("/api/v1/declarations/{id}", { params: { path: { id: id! }, query: { limit: 2000 } } }),
      ),
    enabled: id !== undefined,
  });

export const useDifferences = (declaration: Declaration | undefined) =>
  useQuery({
    queryKey: ["declarations", declaration?.id, "differences", declaration?.version, declaration?.state.code],
    queryFn: () =>
      answered(
        client.GET("/api/v1/declarations/{id}/differences", { params: { path: { id: declaration!.id } } }),
      ),
    enabled: declaration !== undefined,
  });

/** Everything about declarations and workers is asked for anew once one of them has changed. */
function useSettled() {
  const cache = useQueryClient();
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ["declarations"] }),
      cache.invalidateQueries({ queryKey: ["employers"] }),
    ]);
}

/** Whose list it is: an employer's, or what a collector makes in a commune. */
export type Sender = { employer: string } | { commune: string };

export interface Saving {
  id?: number | undefined;
  form: Form;
  sender: Sender;
  month: string;
  lines: Cells[];
  key: string;
}

export function useSave() {
  const settled = useSettled();
  return useMutation({
    mutationFn: ({ id, form, sender, month, lines, key }: Saving) => {
      const body = { form, ...sender, month, lines };
      return id === undefined
        ? answered(client.POST("/api/v1/declarations", { params: { query: { key } }, body }))
        : answered(client.PUT("/api/v1/declarations/{id}", { params: { path: { id } }, body }));
    },
    onSuccess: settled,
  });
}

export function useSubmit() {
  const settled = useSettled();
  return useMutation({
    mutationFn: (id: number) =>
      answered(client.POST("/api/v1/declarations/{id}/submit", { params: { path: { id } } })),
    onSuccess: settled,
  });
}

export function useAcceptDeclaration(id: number) {
  const settled = useSettled();
  return useMutation({
    mutationFn: () => answered(client.POST("/api/v1/declarations/{id}/accept", { params: { path: { id } } })),
    onSettled: settled,
  });
}

export function useReturnDeclaration(id: number) {
  const settled = useSettled();
  return useMutation({
    mutationFn: (body: { reason: string; remarks: string[] }) =>
      answered(client.POST("/api/v1/declarations/{id}/return", { params: { path: { id } }, body })),
    onSuccess: settled,
  });
}
