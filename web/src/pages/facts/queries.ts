/** Questions about closed figures and about who was counted. Apart, so that only their page loads them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answered, client, type components } from "../../api/client";

type Schemas = components["schemas"];
export type Breakdown = Schemas["Breakdown"];
export type Fact = Schemas["Fact"];

export interface FactsOf {
  area: string;
  as_of: string;
  indicator?: string | undefined;
  breakdown: Breakdown;
}

export const useFacts = (of: FactsOf) =>
  useQuery({
    queryKey: ["facts", of],
    queryFn: () => answered(client.GET("/api/v1/facts", { params: { query: of } })),
    placeholderData: keepPreviousData,
  });

export const usePeople = (of: FactsOf & { indicator: string; slice?: string | undefined; after?: number | undefined }) =>
  useQuery({
    queryKey: ["facts", "people", of],
    queryFn: () => answered(client.GET("/api/v1/facts/people", { params: { query: of } })),
  });
