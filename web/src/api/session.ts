/** Who is signed in. Known from the server alone: nothing of it is kept in the browser. */
import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components, keepCsrf, Problem } from "./client";
import { useMeta } from "./queries";

type Schemas = components["schemas"];
export type Me = Schemas["WhoAmI"];
export type Permission = Schemas["PermissionName"];

const KEY = ["session"];

/** Nobody is signed in where the server says so, or knows no sign-in. */
async function whoAmI(): Promise<Me | null> {
  try {
    const me = await answered(client.GET("/api/v1/session"));
    keepCsrf(me.csrf);
    return me;
  } catch (problem) {
    if (problem instanceof Problem && (problem.status === 401 || problem.status === 404)) return null;
    throw problem;
  }
}

export const useMe = () => useQuery({ queryKey: KEY, queryFn: whoAmI, staleTime: 60_000 });

/** Whether who is signed in may do any of these. */
export const useMay = () => {
  const { data: me } = useMe();
  return (...any: readonly Permission[]) => any.some((one) => me?.permissions.includes(one));
};

/** Whether to offer this: whoever has not signed in is asked to on sending. */
export function useOffered(permission: Permission): boolean {
  const { data: me } = useMe();
  const closed = useMeta().data?.writable === false;
  return !closed && (!me || me.permissions.includes(permission));
}

/** What was shown to someone is not shown to the next. */
function entered(queries: QueryClient, me: Me | null) {
  const before = queries.getQueryData<Me | null>(KEY);
  keepCsrf(me?.csrf ?? "");
  queries.setQueryData(KEY, me);
  const others = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== KEY[0] };
  if (me && (!before || before.user.id === me.user.id)) return queries.invalidateQueries(others);
  return queries.resetQueries(others);
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["SignInInput"]) => answered(client.POST("/api/v1/session", { body })),
    onSuccess: (me) => void entered(queries, me),
  });
}

export function useSignOut() {
  const forget = useForget();
  return useMutation({
    mutationFn: () => answered(client.DELETE("/api/v1/session")),
    onSuccess: forget,
    // A session that had ended already is a session that has ended.
    onError: (problem) => problem instanceof Problem && problem.status === 401 && forget(),
  });
}

/** The session is over: what it showed goes with it. */
export function useForget() {
  const queries = useQueryClient();
  return () => void entered(queries, null);
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["PasswordInput"]) => answered(client.PUT("/api/v1/session/password", { body })),
    onSuccess: (me) => void entered(queries, me),
  });
}

export const useSessions = () =>
  useQuery({ queryKey: ["sessions"], queryFn: async () => (await answered(client.GET("/api/v1/sessions"))).sessions });

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: number) => {
      const { error, response } = await client.DELETE("/api/v1/sessions/{id}", { params: { path: { id } } });
      if (!response.ok) await answered(Promise.resolve({ error, response }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["sessions"] }),
  });
}
