/** Questions and commands of the collector's day. Apart, so that only its pages load them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type Call = Schemas["Call"];
export type Enrolment = Schemas["Enrolment"];
export type WaitingEnrolment = Schemas["WaitingEnrolment"];
export type Quote = Schemas["HouseholdQuote"];
export type Workbench = Schemas["Workbench"];
export type Outcome = Schemas["ContactInput"]["outcome"];
export type Months = 3 | 6 | 12;

export const useWorkbench = (on: string, reason: string | undefined) =>
  useQuery({
    queryKey: ["workbench", on, reason],
    queryFn: () => answered(client.GET("/api/v1/workbench", { params: { query: { on, reason } } })),
    placeholderData: keepPreviousData,
  });

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

/** Of one person: what is paid, and how, decides the sum. */
export type VoluntaryAsked = Schemas["VoluntaryQuoteInput"];
export type VoluntaryPlan = Schemas["VoluntaryPlan"];

export const useVoluntaryQuote = (id: string, asked: VoluntaryAsked | undefined) =>
  useQuery({
    queryKey: ["quote", "voluntary", id, asked],
    enabled: !!asked,
    queryFn: () =>
      answered(client.POST("/api/v1/people/{id}/voluntary-quote", { params: { path: { id } }, body: asked! })),
    retry: false,
  });

export const enrolVoluntary = (person: string, asked: VoluntaryAsked) =>
  answered(client.POST("/api/v1/voluntary-enrolments", { body: { person, ...asked } }));

/** Enrolments that wait for their money: whoever waits is not asked to enrol again. */
export const useWaiting = () =>
  useQuery({
    queryKey: ["workbench", "waiting"],
    queryFn: async () =>
      (await answered(client.GET("/api/v1/enrolments", { params: { query: { status: "pending" } } }))).enrolments,
  });

export const enrol = (household: number, months: Months, members: readonly string[]) =>
  answered(client.POST("/api/v1/enrolments", { body: { household, months, members: [...members] } }));

export const pay = (id: number) => answered(client.POST("/api/v1/enrolments/{id}/pay", { params: { path: { id } } }));

export const cancel = (id: number, reason: string) =>
  answered(client.POST("/api/v1/enrolments/{id}/close/{way}", { params: { path: { id, way: "cancel" } }, body: { reason } }));

export const contact = (person: string, outcome: Outcome, appointment?: string) =>
  answered(client.POST("/api/v1/contacts", { body: appointment ? { person, outcome, appointment } : { person, outcome } }));

export const phone = (id: string) => answered(client.POST("/api/v1/people/{id}/phone", { params: { path: { id } } }));
