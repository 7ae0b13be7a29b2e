import type { I18n } from "@lingui/core";

export interface Journey {
  /** Its place in addresses; that of its only topic, or of its own. */
  id: string;
  /** Topics that are asked together and answered side by side. */
  topics: readonly string[];
  question: string;
}

/** What people come to ask, in their words. A journey is shown where the server knows its topics. */
export const journeys = (i18n: I18n): Journey[] => [
  { id: "pension", topics: ["pension"], question: i18n._("Lương hưu của tôi sẽ là bao nhiêu?") },
  { id: "withdraw-or-wait", topics: ["lump-sum", "pension", "pension-date"], question: i18n._("Rút một lần hay chờ?") },
  { id: "maternity", topics: ["maternity"], question: i18n._("Thai sản: tôi được hưởng gì?") },
  { id: "unemployment", topics: ["unemployment"], question: i18n._("Thất nghiệp: tôi được trợ cấp bao nhiêu?") },
  { id: "household-premium", topics: ["household-premium"], question: i18n._("BHYT hộ gia đình: đóng bao nhiêu, được hỗ trợ bao nhiêu?") },
  { id: "voluntary", topics: ["voluntary"], question: i18n._("BHXH tự nguyện: đóng bao nhiêu, được hỗ trợ bao nhiêu?") },
  { id: "visit", topics: ["visit"], question: i18n._("Tôi phải trả bao nhiêu ở bệnh viện này?") },
];
