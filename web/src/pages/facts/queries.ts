/** Questions about closed figures and about who was counted. Apart, so that only their pages load them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answered, client, type components } from "../../api/client";

type Schemas = components["schemas"];
export type Breakdown = Schemas["Breakdown"];
export type Fact = Schemas["Fact"];
export type Area = Schemas["Area"];

export interface FactsOf {
  area: string;
  as_of: string;
  indicator?: string | undefined;
  breakdown: Breakdown;
}

/** What is behind one number, from a page on. */
export interface BehindOf extends FactsOf {
  indicator: string;
  slice?: string | undefined;
  after?: number | undefined;
}

export const useFacts = (of: FactsOf) =>
  useQuery({
    queryKey: ["facts", of],
    queryFn: () => answered(client.GET("/api/v1/facts", { params: { query: of } })),
    placeholderData: keepPreviousData,
  });

export const usePeople = (of: BehindOf) =>
  useQuery({
    queryKey: ["facts", "people", of],
    queryFn: () => answered(client.GET("/api/v1/facts/people", { params: { query: of } })),
  });

export const useEmployers = (of: BehindOf) =>
  useQuery({
    queryKey: ["facts", "employers", of],
    queryFn: () => answered(client.GET("/api/v1/facts/employers", { params: { query: of } })),
  });

/** The days that were closed, newest first, each once. */
export const useClosedDays = () =>
  useQuery({
    queryKey: ["closes"],
    queryFn: async () => {
      const { closes } = await answered(client.GET("/api/v1/closes"));
      return [...new Set(closes.map((close) => close.as_of))];
    },
  });

const listed = async (level: "province" | "district" | "commune", on: string, parent?: string) =>
  (await answered(client.GET("/api/v1/areas", { params: { query: { level, on, ...(parent ? { parent } : {}) } } }))).areas;

/** What lies right below an area on the map of the day: communes where there are no districts. */
export const useBelow = (area: Area | undefined, on: string) =>
  useQuery({
    queryKey: ["areas below", area?.code, on],
    enabled: !!area && area.level !== "commune",
    queryFn: async () => {
      if (area!.level === "nation") return listed("province", on);
      if (area!.level === "district") return listed("commune", on, area!.code);
      const districts = await listed("district", on, area!.code);
      return districts.length ? districts : listed("commune", on, area!.code);
    },
  });
