/** Targets that one level assigns to the level below: apart, so that only their page loads them. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components } from "../../api/client";

type Schemas = components["schemas"];
export type Cascade = Schemas["TargetCascade"];
export type Standing = Schemas["TargetStanding"];
export type Target = Schemas["AssignedTarget"];
export type TargetInput = Schemas["TargetInput"];

export const useCascade = (of: { area: string; indicator: string; on: string }) =>
  useQuery({
    queryKey: ["targets", of],
    queryFn: () => answered(client.GET("/api/v1/assigned-targets", { params: { query: of } })),
    placeholderData: keepPreviousData,
  });

export const useVersions = (of: { area: string; indicator: string; year: number; collector?: string | undefined }) =>
  useQuery({
    queryKey: ["targets", "versions", of],
    queryFn: async () => (await answered(client.GET("/api/v1/assigned-targets/versions", { params: { query: of } }))).versions,
  });

function useTold<T>(send: (input: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => queries.invalidateQueries({ queryKey: ["targets"] }) });
}

export const useAssign = () => useTold((body: TargetInput) => answered(client.POST("/api/v1/assigned-targets", { body })));

export const useAcknowledge = () =>
  useTold((id: number) => answered(client.POST("/api/v1/assigned-targets/{id}/acknowledgement", { params: { path: { id } } })));
