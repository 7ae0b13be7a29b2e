import { Button } from "@mantine/core";
import { Monthly } from "../app/working";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { setQuery, useAddress } from "../router";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";
import { HardDebt } from "./HardDebt";
import { MonthPick } from "./MonthPick";
import { Payment } from "./Payment";
import { shown } from "./months";
import { FUNDS, type Notice, type NoticeSums, useNotice } from "./queries";
import { Suspensions } from "./Suspensions";
import { useMoneyWords } from "./words";

export default function NoticePage() {
  return (
    <Monthly name="month" first="dues">
      {(month, newest) => <Month month={month} newest={newest} />}
    </Monthly>
  );
}

function Month({ month, newest }: { month: string; newest: string }) {
  const { i18n } = useText();
  const { page } = useAddress();
  const may = useMay();
  const code = page.name === "notice" ? page.code : "";
  const notice = useNotice(code, month);
  const at = `/api/v1/employers/${encodeURIComponent(code)}/notice`;
  return (
    <div className="stack">
      <div className="stack tight">
        <p className="kicker">{i18n._("Thông báo kết quả đóng BHXH, BHYT, BHTN (C12-TS)")}</p>
        <h1>{i18n._("Thông báo tháng {month}", { month: shown(month) })}</h1>
        <p className="screen-only">
          <Link to={{ name: "employer", id: code }}>{i18n._("Hồ sơ đơn vị {code}", { code })}</Link>
        </p>
      </div>
      <div className="filters screen-only">
        <MonthPick label={i18n._("Tháng")} value={month} newest={newest} onChange={(value) => setQuery({ month: value })} />
        <Button variant="default" onClick={() => print()}>
          {i18n._("In")}
        </Button>
        <a href={`${at}.xlsx?month=${month}&lang=${i18n.locale}`} download>
          {i18n._("Tải Excel")}
        </a>
        <a href={`${at}?month=${month}`} download={`C12-TS-${code}-${month}.json`}>
          {i18n._("Tải JSON")}
        </a>
      </div>
      <Shown query={notice} what={i18n._("thông báo")}>
        {(data) => (
          <>
            <Sheet notice={data} />
            <Payment notice={data} />
          </>
        )}
      </Shown>
      {may("dues_change", "ledger_close") && (
        <>
          <HardDebt unit_code={code} />
          <Suspensions unit_code={code} />
        </>
      )}
    </div>
  );
}

function Sheet({ notice }: { notice: Notice }) {
  const { i18n, f } = useText();
  const words = useMoneyWords();
  const parts: [string, NoticeSums][] = [
    [i18n._("A. Kỳ trước chuyển sang"), notice.opening],
    [i18n._("B. Phát sinh trong kỳ"), notice.arisen],
    [i18n._("B. Điều chỉnh kỳ trước"), notice.adjusted],
    [i18n._("D. Phân bổ tiền đóng"), notice.allocated],
    [i18n._("Đ. Chuyển kỳ sau"), notice.closing],
  ];
  const rows: [string, (sums: NoticeSums) => number][] = [
    ...FUNDS.map((fund): [string, (sums: NoticeSums) => number] => [words.funds[fund], (sums) => sums.dues[fund]]),
    [i18n._("Tiền chậm đóng"), (sums) => sums.charges],
    [i18n._("Cộng"), (sums) => sums.total],
  ];
  const facts: [string, string][] = [
    [i18n._("Mã đơn vị"), notice.unit_code],
    [i18n._("Tên đơn vị"), notice.name],
    [i18n._("Số lao động"), f.number(notice.people)],
    [i18n._("Quỹ lương (đồng)"), f.number(notice.base)],
    [i18n._("C. Đã nộp trong kỳ (đồng)"), f.number(notice.received)],
    [i18n._("C. Đã hoàn trả trong kỳ (đồng)"), f.number(notice.refunded)],
    [i18n._("Đ. Số thừa chuyển kỳ sau (đồng)"), f.number(notice.credit)],
  ];
  return (
    <section className="panel stack">
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table className="cards">
        <caption>{i18n._("Số tiền, đồng")}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n._("Quỹ")}</th>
            {parts.map(([label]) => (
              <th scope="col" className="num" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {parts.map(([part, sums]) => (
                <td className="num" data-label={part} key={part}>
                  {f.number(of(sums))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notice.suspended.map((one) => (
        <p key={one.first}>
          {i18n._("Đ. Tạm dừng đóng hưu trí, tử tuất từ {first} đến {last}: {amount} đồng, đóng bù đến hết {day}.", {
            first: shown(one.first),
            last: shown(one.last),
            amount: f.number(one.amount),
            day: f.date(one.paid_back_by),
          })}
          {one.waits && ` ${i18n._("Chưa tính vào số còn phải nộp.")}`}
        </p>
      ))}
      {notice.uncharged && <p className="small soft">{f.text(notice.uncharged.words)}</p>}
    </section>
  );
}
