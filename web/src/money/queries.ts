/** Questions and commands about dues, receipts, arrears and the books. Apart, so that only their pages load them. */
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { answered, client, type components } from "../api/client";

type Schemas = components["schemas"];
export type Arrears = Schemas["Arrears"];
export type AgeBand = Schemas["AgeBand"];
export type ByFund = Schemas["ByFund"];
export type HardReason = Schemas["HardReason"];
export type Imported = Schemas["ImportedStatement"];
export type ImportedPremiums = Schemas["ImportedPremiums"];
export type Notice = Schemas["Notice"];
export type NoticeSums = Schemas["NoticeSums"];
export type Receipt = Schemas["Receipt"];
export type ReceiptState = Receipt["state"];
export type Refund = Schemas["Refund"];
export type Suspension = Schemas["Suspension"];
export type SuspensionReason = Schemas["SuspensionReason"];
export type UnitArrears = Schemas["UnitArrears"];

export const FUNDS = ["pension_survivors", "sickness_maternity", "accident", "health", "unemployment"] as const;

export const useReceipts = (state: ReceiptState | undefined) =>
  useInfiniteQuery({
    queryKey: ["receipts", state],
    queryFn: ({ pageParam }) => answered(client.GET("/api/v1/receipts", { params: { query: { state, cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
  });

export const useSuggestions = (id: number) =>
  useQuery({
    queryKey: ["receipts", id, "suggestions"],
    queryFn: async () =>
      (await answered(client.GET("/api/v1/receipts/{id}/suggestions", { params: { path: { id } } }))).suggestions,
  });

/** What a collector holds of what participants paid; without a code, the office's own desk. */
export interface Cash {
  collector: string;
  amount: number;
}

export const useCash = () =>
  useQuery({
    queryKey: ["receipts", "cash"],
    queryFn: async (): Promise<Cash[]> => {
      const sums = new Map<string, number>();
      const { held } = await answered(client.GET("/api/v1/collection/cash"));
      for (const { collector, amount } of held) sums.set(collector, (sums.get(collector) ?? 0) + amount);
      return [...sums].map(([collector, amount]) => ({ collector, amount }));
    },
  });

export const useRefunds = () =>
  useQuery({
    queryKey: ["receipts", "refunds"],
    queryFn: async () => (await answered(client.GET("/api/v1/refunds"))).refunds,
  });

/** Whose money a statement tells of. */
export type StatementOf = "employers" | "premiums";

interface StatementFile {
  file_name: string;
  body: Blob;
}

/** The bytes of a file as they are: the server finds out what they are. */
const as_file = ({ file_name, body }: StatementFile) => ({
  params: { query: { file_name } },
  body: body as unknown as string,
  bodySerializer: (raw: unknown) => raw as BodyInit,
  headers: { "Content-Type": "text/csv" },
});

export const sendStatement = (file: StatementFile) => answered(client.POST("/api/v1/receipts/statements", as_file(file)));

export const sendPremiums = (file: StatementFile) => answered(client.POST("/api/v1/premiums/statements", as_file(file)));

export interface ArrearsOf {
  on?: string | undefined;
  area?: string | undefined;
  months_least?: number | undefined;
  band?: AgeBand | undefined;
  hard?: "only" | "without" | undefined;
}

export const useArrears = (of: ArrearsOf) =>
  useInfiniteQuery({
    queryKey: ["arrears", of],
    queryFn: ({ pageParam }) => answered(client.GET("/api/v1/arrears", { params: { query: { ...of, cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const useNotice = (unit_code: string, month: string) =>
  useQuery({
    queryKey: ["notice", unit_code, month],
    queryFn: () =>
      answered(client.GET("/api/v1/employers/{unit_code}/notice", { params: { path: { unit_code }, query: { month } } })),
    placeholderData: keepPreviousData,
  });

export const useHardDebt = (unit_code: string, permitted: boolean) =>
  useQuery({
    queryKey: ["arrears", "hard", unit_code],
    enabled: permitted,
    queryFn: async () =>
      (await answered(client.GET("/api/v1/employers/{unit_code}/hard-debt", { params: { path: { unit_code } } }))).marks,
  });

export const useSuspensions = (unit_code: string) =>
  useQuery({
    queryKey: ["arrears", "suspensions", unit_code],
    queryFn: async () =>
      (await answered(client.GET("/api/v1/employers/{unit_code}/suspensions", { params: { path: { unit_code } } })))
        .suspensions,
  });

export const useTrial = (period: string) =>
  useQuery({
    queryKey: ["ledger", "trial", period],
    queryFn: () => answered(client.GET("/api/v1/ledger/trial", { params: { query: { period } } })),
    placeholderData: keepPreviousData,
  });

export const useFunds = (period: string) =>
  useQuery({
    queryKey: ["ledger", "funds", period],
    queryFn: async () => (await answered(client.GET("/api/v1/ledger/funds", { params: { query: { period } } }))).funds,
    placeholderData: keepPreviousData,
  });

export const usePeriods = () =>
  useQuery({ queryKey: ["ledger", "periods"], queryFn: () => answered(client.GET("/api/v1/ledger/periods")) });
