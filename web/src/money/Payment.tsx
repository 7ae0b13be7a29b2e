import { useText } from "../i18n";
import type { Notice } from "./queries";

/** What is left to pay by a notice, with the code that a bank's application reads. */
export function Payment({ notice }: { notice: Notice }) {
  const { i18n, f } = useText();
  const { account, amount, reference, code } = notice.payment;
  const picture = `/api/v1/employers/${encodeURIComponent(notice.unit_code)}/notice.svg?month=${notice.period}`;
  return (
    <section className="panel stack tight">
      <h2>{i18n._("Còn phải nộp: {amount} đồng", { amount: f.number(amount) })}</h2>
      {amount > 0 && (
        <p>
          {i18n._("Nội dung chuyển khoản:")} <b>{reference}</b>
        </p>
      )}
      {!account && <p className="notice partial">{i18n._("Chưa cài đặt tài khoản chuyên thu trên máy chủ này: thông báo không có mã QR. Hãy nộp vào tài khoản mà cơ quan BHXH đã thông báo.")}</p>}
      {account && amount > 0 && (
        <p>
          {account.name} · {i18n._("tài khoản {number}, ngân hàng {bank}", { number: account.number, bank: account.bank })}
        </p>
      )}
      {code && (
        <figure>
          <img src={picture} width={196} height={196} alt={i18n._("Mã QR chuyển khoản {amount} đồng", { amount: f.number(amount) })} />
          <figcaption className="small soft">{i18n._("VietQR: mở ứng dụng ngân hàng và quét, số tiền và nội dung đã điền sẵn.")}</figcaption>
        </figure>
      )}
    </section>
  );
}
