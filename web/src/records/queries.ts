/** Questions and commands about people, households, employers and facilities. Apart, so that only their pages load them. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type AreaName = Schemas["AreaName"];
export type Employer = Schemas["Employer"];
export type EmployerHit = Schemas["EmployerHit"];
export type Facility = Schemas["Facility"];
export type FacilityHit = Schemas["FacilityHit"];
export type Household = Schemas["Household"];
export type Merge = Schemas["Merge"];
export type Person = Schemas["Person"];
export type PersonHit = Schemas["PersonHit"];
export type Version = Schemas["Version"];

/** A day that is meant, and the day up to whose end it was known; both absent is now. */
export interface AsOf {
  on?: string | undefined;
  known?: string | undefined;
}

/** Words are short and the looks are on the record: nothing is asked until there is something to look for. */
const worthAsking = (q: string) => q.trim().length >= 2;

const found = (kind: string, q: string, permitted: boolean) => ({
  queryKey: [kind, "found", q.trim()],
  enabled: permitted && worthAsking(q),
  placeholderData: keepPreviousData,
});

export const useFindPeople = (q: string, permitted: boolean, limit = 20) =>
  useQuery({
    ...found("people", q, permitted),
    queryFn: ({ signal }) => answered(client.GET("/api/v1/people", { params: { query: { q: q.trim(), limit } }, signal })),
  });

export const useFindEmployers = (q: string, permitted: boolean, limit = 20) =>
  useQuery({
    ...found("employers", q, permitted),
    queryFn: ({ signal }) => answered(client.GET("/api/v1/employers", { params: { query: { q: q.trim(), limit } }, signal })),
  });

export const useFindFacilities = (q: string, permitted: boolean, limit = 20) =>
  useQuery({
    ...found("facilities", q, permitted),
    queryFn: ({ signal }) => answered(client.GET("/api/v1/facilities", { params: { query: { q: q.trim(), limit } }, signal })),
  });

export const usePerson = (id: string, query: AsOf = {}) =>
  useQuery({
    queryKey: ["people", id, query.on, query.known],
    queryFn: () => answered(client.GET("/api/v1/people/{id}", { params: { path: { id }, query } })),
  });

export const usePersonHistory = (id: string) =>
  useQuery({
    queryKey: ["people", id, "history"],
    queryFn: async () => (await answered(client.GET("/api/v1/people/{id}/history", { params: { path: { id } } }))).versions,
  });

export const useLooks = (id: string, cursor: number | undefined) =>
  useQuery({
    queryKey: ["people", id, "looks", cursor],
    queryFn: () => answered(client.GET("/api/v1/people/{id}/looks", { params: { path: { id }, query: { cursor } } })),
    placeholderData: keepPreviousData,
  });

export const useHousehold = (id: number, query: AsOf = {}) =>
  useQuery({
    queryKey: ["households", id, query.on, query.known],
    queryFn: () => answered(client.GET("/api/v1/households/{id}", { params: { path: { id }, query } })),
  });

export const useHouseholdHistory = (id: number) =>
  useQuery({
    queryKey: ["households", id, "history"],
    queryFn: async () => (await answered(client.GET("/api/v1/households/{id}/history", { params: { path: { id } } }))).versions,
  });

export const useEmployer = (unit_code: string, query: AsOf = {}) =>
  useQuery({
    queryKey: ["employers", unit_code, query.on, query.known],
    queryFn: () => answered(client.GET("/api/v1/employers/{unit_code}", { params: { path: { unit_code }, query } })),
  });

export const useEmployerHistory = (unit_code: string) =>
  useQuery({
    queryKey: ["employers", unit_code, "history"],
    queryFn: async () =>
      (await answered(client.GET("/api/v1/employers/{unit_code}/history", { params: { path: { unit_code } } }))).versions,
  });

/** What forms choose from; it changes with the program alone. */
export const useLists = () =>
  useQuery({ queryKey: ["lists"], staleTime: Infinity, queryFn: () => answered(client.GET("/api/v1/lists")) });

export const useFacility = (code: string, query: AsOf = {}) =>
  useQuery({
    queryKey: ["facilities", code, query.on, query.known],
    queryFn: () => answered(client.GET("/api/v1/facilities/{code}", { params: { path: { code }, query } })),
  });

export const useFacilityHistory = (code: string) =>
  useQuery({
    queryKey: ["facilities", code, "history"],
    queryFn: async () =>
      (await answered(client.GET("/api/v1/facilities/{code}/history", { params: { path: { code } } }))).versions,
  });

export const useMergeCandidates = (asked: { q?: string; commune?: string } | undefined) =>
  useQuery({
    queryKey: ["people", "merges", asked],
    enabled: !!asked,
    queryFn: () => answered(client.GET("/api/v1/merges", { params: { query: asked! } })),
    placeholderData: keepPreviousData,
  });

/** A command; what it may have changed is asked for again. */
export function useChange<Input, Output>(run: (input: Input) => Promise<Output>, ...touched: string[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => void Promise.all(touched.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

/** The version that was seen, as a change names it. */
export const seen = (version: number) => ({ "If-Match": `"${version}"` });
