import { useText } from "../i18n";
import type { FieldSpec, Option } from "./fields";
import { useLists } from "./queries";
import { useRecordWords } from "./words";

type Fields = Record<string, FieldSpec>;

const optionsOf = (all: Record<string, string>): Option[] => Object.entries(all).map(([value, label]) => ({ value, label }));

function useMaker() {
  const words = useRecordWords();
  return (name: string, rest: Partial<FieldSpec> = {}): FieldSpec => ({ name, label: words.field(name), kind: "text", ...rest });
}

/** Fields of an employer as a form asks for them; the lists come from the register. */
export function useEmployerFields(): Fields {
  const { i18n, f } = useText();
  const words = useRecordWords();
  const made = useMaker();
  const lists = useLists().data;
  const coded = (list: "employer_kinds" | "industries"): Option[] =>
    (lists?.[list] ?? []).map(({ code, name }) => ({ value: code, label: list === "industries" ? `${code} · ${f.text(name)}` : f.text(name) }));
  return {
    unit_code: made("unit_code", { maxLength: 20 }),
    name: made("name", { maxLength: 300 }),
    tax_code: made("tax_code", { maxLength: 20, nullable: true }),
    kind: made("kind", { kind: "choice", options: coded("employer_kinds") }),
    industry: made("industry", { kind: "choice", options: coded("industries") }),
    from: made("from", { kind: "day" }),
    commune: made("commune", { kind: "area" }),
    address: made("address", { maxLength: 300 }),
    phone: made("phone", { maxLength: 20, nullable: true }),
    payment_cycle: made("payment_cycle", {
      kind: "choice",
      optional: true,
      options: ["1", "3", "6"].map((value) => ({ value, label: i18n._("{n} tháng một lần", { n: value }) })),
    }),
    status: made("status", { kind: "choice", options: optionsOf(words.employer_status) }),
    workers: made("workers", { kind: "number", maxLength: 9, optional: true }),
  };
}

/** Fields of a health facility as a form asks for them. */
export function useFacilityFields(): Fields {
  const { i18n } = useText();
  const words = useRecordWords();
  const made = useMaker();
  const choice = (name: string, options: Record<string, string>, rest: Partial<FieldSpec> = {}) =>
    made(name, { kind: "choice", options: optionsOf(options), ...rest });
  const levels = { central: i18n._("trung ương"), province: i18n._("tỉnh"), district: i18n._("huyện"), commune: i18n._("xã") };
  const tiers = { specialised: i18n._("chuyên sâu"), basic: i18n._("cơ bản"), initial: i18n._("ban đầu") };
  const classes = { special: i18n._("đặc biệt"), I: "I", II: "II", III: "III", IV: "IV" };
  return {
    code: made("code", { maxLength: 5, hint: i18n._("5 chữ số, hai số đầu là mã tỉnh.") }),
    name: made("name", { maxLength: 300 }),
    care_level: choice("care_level", levels, { nullable: true }),
    care_tier: choice("care_tier", tiers, { nullable: true }),
    hospital_class: choice("hospital_class", classes, { nullable: true }),
    from: made("from", { kind: "day" }),
    commune: made("commune", { kind: "area" }),
    address: made("address", { maxLength: 300 }),
    contract_from: made("contract_from", { kind: "day", nullable: true }),
    contract_to: made("contract_to", { kind: "day", nullable: true }),
    status: choice("status", words.facility_status),
  };
}

/** A choice of months is sent as a number. */
export const employerBody = ({ payment_cycle, ...body }: Record<string, unknown>) => ({
  ...body,
  ...(payment_cycle ? { payment_cycle: Number(payment_cycle) } : {}),
});
