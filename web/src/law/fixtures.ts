/** A schema as the server writes it, with every kind of question, for the tests. */
import type { Schema } from "./questions";

const titled = (vi: string, en: string, rest: Schema): Schema => ({ title: vi, "x-title-en": en, ...rest });

export const SCHEMA: Schema = {
  type: "object",
  required: ["start", "born", "spells", "age"],
  additionalProperties: false,
  properties: {
    wage: titled("Tiền lương", "Wage", { type: "integer", minimum: 0, maximum: 1_000_000_000_000, "x-unit": "VND" }),
    start: titled("Tháng hưởng", "First month", { type: "string", format: "month" }),
    born: titled("Ngày sinh", "Born", { type: "string", format: "date", description: "Theo giấy khai sinh.", "x-description-en": "By the birth certificate." }),
    loss: titled("Suy giảm", "Loss", { type: "integer", "x-unit": "percent" }),
    rate: titled("Tỷ lệ", "Rate", { type: "string", format: "rate" }),
    factor: titled("Hệ số", "Factor", { type: "string", format: "decimal" }),
    sex: titled("Giới tính", "Sex", {
      type: "string",
      oneOf: [
        { const: "male", title: "Nam", "x-title-en": "Man" },
        { const: "female", title: "Nữ", "x-title-en": "Woman" },
      ],
    }),
    hard: titled("Nghề nặng nhọc", "Heavy work", { type: "boolean" }),
    coefficient: titled("Hệ số lương", "Coefficient", { type: "string", format: "rate" }),
    child_born: titled("Ngày sinh của con", "Child born", { type: "string", minLength: 1 }),
    note: titled("Ghi chú", "Note", { type: "string", minLength: 1 }),
    age: titled("Tuổi", "Age", {
      type: "object",
      required: ["years"],
      properties: {
        years: titled("Năm", "Years", { type: "integer", "x-unit": "years" }),
        months: titled("Tháng", "Months", { type: "integer", "x-unit": "months" }),
      },
    }),
    spells: titled("Quá trình đóng", "Career", {
      type: "array",
      minItems: 1,
      maxItems: 600,
      items: {
        type: "object",
        required: ["from"],
        properties: {
          from: titled("Từ tháng", "From", { type: "string", format: "month" }),
          wage: titled("Tiền lương", "Wage", { type: "integer", "x-unit": "VND" }),
          employer: titled("Đơn vị", "Employer", { type: "string" }),
          place: titled("Nơi", "Place", { type: "object", properties: { code: titled("Mã", "Code", { type: "string" }) } }),
          rests: titled("Ngày nghỉ", "Rest", {
            type: "array",
            items: { type: "object", properties: { day: titled("Ngày", "Day", { type: "string", format: "date" }) } },
          }),
        },
      },
    }),
  },
};
