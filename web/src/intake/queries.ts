/** What came in, and what came of it. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type IntakeFile = Schemas["IntakeFile"];
export type IntakeRow = Schemas["IntakeRow"];
export type RowOutcome = Schemas["RowOutcome"];
export type IntakeKind = IntakeFile["kind"];

const ATTENTIVE = 1_000; // ms between two looks at a file under work

export const isUnderWay = (file: IntakeFile | undefined) => file?.state === "received" || file?.state === "running";

export const useIntake = () =>
  useInfiniteQuery({
    queryKey: ["intake"],
    queryFn: ({ pageParam }) => answered(client.GET("/api/v1/intake", { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
  });

/** What waits for whoever is signed in to decide on it. */
export const useWaiting = (may_decide: boolean) =>
  useInfiniteQuery({
    queryKey: ["intake", "waiting"],
    queryFn: ({ pageParam }) =>
      answered(client.GET("/api/v1/intake/waiting", { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
    enabled: may_decide,
  });

export const useIntakeFile = (id: number) =>
  useQuery({
    queryKey: ["intake", id],
    queryFn: () => answered(client.GET("/api/v1/intake/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? ATTENTIVE : false),
  });

/** The rows are asked for anew when the work is done. */
export const useIntakeRows = (file: IntakeFile, outcome: RowOutcome | undefined) =>
  useInfiniteQuery({
    queryKey: ["intake", file.id, "rows", outcome, file.state],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET("/api/v1/intake/{id}/rows", {
          params: { path: { id: file.id }, query: { outcome, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
  });

export interface Sent {
  kind: IntakeKind;
  file_name: string;
  body: Blob | string;
}

export function useTakeIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, file_name, body }: Sent) =>
      answered(
        client.POST("/api/v1/intake", {
          params: { query: { kind, file_name } },
          body: body as string,
          bodySerializer: (bytes) => bytes,
          headers: { "Content-Type": kind === "envelope" ? "application/xml" : "text/csv" },
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["intake"] }),
  });
}

export function useAccept(id: number) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answered(client.POST("/api/v1/intake/{id}/accept", { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["intake"] }),
  });
}

export function useReturn(id: number) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answered(client.POST("/api/v1/intake/{id}/return", { params: { path: { id } }, body: { reason } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["intake"] }),
  });
}
