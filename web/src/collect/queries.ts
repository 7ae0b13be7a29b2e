/** Questions and commands of the collector's day. Apart, so that only its pages load them. */
import { useQuery } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type Call = Schemas["Call"];
export type Enrolment = Schemas["Enrolment"];
export type Quote = Schemas["HouseholdQuote"];
export type Workbench = Schemas["Workbench"];
export type Outcome = Schemas["ContactInput"]["outcome"];
export type Months = 3 | 6 | 12;

export const useWorkbench = () =>
  useQuery({ queryKey: ["workbench"], queryFn: () => answered(client.GET("/api/v1/workbench", { params: { query: {} } })) });

/** Without a choice of members: all who may join. */
export const useQuote = (id: number, months: Months, members: readonly string[] | undefined) =>
  useQuery({
    queryKey: ["quote", id, months, members],
    queryFn: () =>
      answered(
        client.POST("/api/v1/households/{id}/quote", {
          params: { path: { id } },
          body: members ? { months, members: [...members] } : { months },
        }),
      ),
    placeholderData: (before) => before,
    retry: false,
  });

export const enrol = (household: number, months: Months, members: readonly string[]) =>
  answered(client.POST("/api/v1/enrolments", { body: { household, months, members: [...members] } }));

export const pay = (id: number) => answered(client.POST("/api/v1/enrolments/{id}/pay", { params: { path: { id } } }));

export const cancel = (id: number, reason: string) =>
  answered(client.POST("/api/v1/enrolments/{id}/close/{way}", { params: { path: { id, way: "cancel" } }, body: { reason } }));

export const contact = (person: string, outcome: Outcome, appointment?: string) =>
  answered(client.POST("/api/v1/contacts", { body: appointment ? { person, outcome, appointment } : { person, outcome } }));

export const phone = (id: string) => answered(client.POST("/api/v1/people/{id}/phone", { params: { path: { id } } }));
