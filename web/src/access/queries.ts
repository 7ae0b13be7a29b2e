/** Users, proposals that wait for a second person, keys, and the audit chain. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type User = Schemas["User"];
export type Role = Schemas["Role"];
export type Approval = Schemas["Approval"];
export type ApiKey = Schemas["ApiKey"];
export type AuditRecord = Schemas["AuditRecord"];
export type Permission = Schemas["PermissionName"];

export const useUsers = () =>
  useQuery({ queryKey: ["users"], queryFn: async () => (await answered(client.GET("/api/v1/users"))).users });

export const useRoles = () =>
  useQuery({ queryKey: ["roles"], queryFn: async () => (await answered(client.GET("/api/v1/roles"))).roles });

export const useApprovals = (state: Approval["state"]) =>
  useQuery({
    queryKey: ["approvals", state],
    queryFn: async () =>
      (await answered(client.GET("/api/v1/approvals", { params: { query: { state } } }))).approvals,
  });

export const useKeyList = () =>
  useQuery({ queryKey: ["keys"], queryFn: async () => (await answered(client.GET("/api/v1/keys"))).keys });

/** A command, after which these questions are asked anew. */
function useCommand<In, Out>(run: (input: In) => Promise<Out>, ...stale: string[]) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => Promise.all(stale.map((key) => cache.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useProposeUser = () =>
  useCommand(
    (body: Schemas["UserInput"]) => answered(client.POST("/api/v1/users", { body })),
    "approvals",
  );

export const useProposeChange = (id: number) =>
  useCommand(
    (body: Schemas["UserChange"]) => answered(client.PATCH("/api/v1/users/{id}", { params: { path: { id } }, body })),
    "approvals",
  );

export type UserDeed = "lock" | "unlock" | "end" | "second-factor-off" | "password";

/** What is about somebody who can approve waits for a second person. */
export const useUserDeed = (id: number) =>
  useCommand(
    ({ deed, reason }: { deed: UserDeed; reason: string }) =>
      answered(client.POST(`/api/v1/users/{id}/${deed}`, { params: { path: { id } }, body: { reason } })),
    "users",
    "approvals",
  );

export const useDecide = () =>
  useCommand(
    ({ id, decision, reason }: { id: number; decision: "approve" | "refuse"; reason: string }) =>
      answered(
        client.POST("/api/v1/approvals/{id}/decision", {
          params: { path: { id } },
          body: reason ? { decision, reason } : { decision },
        }),
      ),
    "approvals",
    "users",
  );

export const useAddKey = () =>
  useCommand((body: Schemas["ApiKeyInput"]) => answered(client.POST("/api/v1/keys", { body })), "keys");

export const useEndKey = () =>
  useCommand(async (id: number) => {
    const { error, response } = await client.DELETE("/api/v1/keys/{id}", { params: { path: { id } } });
    if (!response.ok) await answered(Promise.resolve({ error, response }));
  }, "keys");

export interface AuditFilter {
  user?: string | undefined;
  action?: string | undefined;
  object_kind?: string | undefined;
  object?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const useAudit = (filter: AuditFilter | undefined) =>
  useInfiniteQuery({
    queryKey: ["audit", filter],
    enabled: !!filter,
    queryFn: ({ pageParam }) =>
      answered(client.GET("/api/v1/audit", { params: { query: { ...filter, cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
  });

export const useVerify = () => useMutation({ mutationFn: () => answered(client.GET("/api/v1/audit/verify")) });
