import { useEffect } from "react";
import { useMay } from "../../api/session";
import { Dated, OnDay } from "../../app/working";
import { type CaseFile, type CaseState, type CaseStep, useCase } from "../../cases/queries";
import { useText } from "../../i18n";
import { useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";
import { Clock } from "./Clock";
import { Decision } from "./Decision";
import { Preview } from "./Preview";
import { StepForm } from "./StepForm";
import { useStateWords, useStatusWords } from "./words";

export default function CasePage() {
  return <Dated>{(on) => <CaseOn on={on} />}</Dated>;
}

function CaseOn({ on }: { on: string }) {
  const { i18n } = useText();
  const { page } = useAddress();
  const number = page.name === "case" ? page.id : "";
  const found = useCase(number, on);
  return (
    <div className="stack">
      <Shown query={found} what={i18n._("hồ sơ")}>
        {(file) => <File file={file} on={on} />}
      </Shown>
    </div>
  );
}

function File({ file, on }: { file: CaseFile; on: string }) {
  const { i18n, f } = useText();
  const states = useStateWords();
  useEffect(() => {
    document.title = `${file.number} – An Sinh`;
  }, [file.number]);
  const facts: [string, string][] = [
    [i18n._("Lập ngày"), `${f.date(file.opened)} (${file.opened_by})`],
    [i18n._("Chậm đóng khi lập (đồng)"), f.number(file.arrears.late)],
    [i18n._("Tháng cũ nhất"), file.arrears.oldest.split("-").reverse().join("/")],
    [i18n._("Còn nợ (đồng)"), f.number(file.owed)],
    [i18n._("Tiền chậm đóng (đồng)"), f.number(file.charges)],
    [i18n._("Đã thu hồi (đồng)"), f.number(file.recovered.total)],
    [i18n._("Lao động"), f.number(file.people)],
    [i18n._("Chậm (tháng)"), f.number(file.months)],
  ];
  const letter = new URLSearchParams({ lang: f.language, on });
  return (
    <>
      <div className="row apart">
        <h1>{i18n._("Hồ sơ {number}", { number: file.number })}</h1>
        <span className={`tag ${file.overdue ? "bad" : file.state.code === "closed" ? "good" : "wait"}`}>
          {states[file.state.code as CaseState]}
          {file.overdue && `, ${i18n._("quá hạn")}`}
        </span>
      </div>
      <p>
        <Link to={{ name: "employer", id: file.employer }}>{file.name}</Link> · {file.employer} · {file.commune}
      </p>
      <OnDay on={on} />
      <section className="panel stack">
        <dl className="facts">
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {file.state.code !== "closed" && file.owed > 0 && (
          <p className="screen-only">
            <a href={`/api/v1/cases/${file.number}/letter?${letter}`} download>
              {i18n._("Tải văn bản đôn đốc để in")}
            </a>
          </p>
        )}
        {file.state.code !== "closed" && file.owed > 0 && <Preview address={`/api/v1/cases/${file.number}/letter?${letter}`} />}
      </section>
      <Due file={file} />
      <Schedules file={file} />
      <Steps file={file} />
      <Actions file={file} on={on} />
    </>
  );
}

/** What is due next and by when, with the article it rests on. */
function Due({ file }: { file: CaseFile }) {
  const { i18n, f } = useText();
  const marks = useStatusWords();
  if (file.state.code === "closed") return null;
  return (
    <section className="panel stack">
      <h2>{i18n._("Đến hạn")}</h2>
      {file.evasion && (
        <p className="notice partial">
          {i18n._("Trốn đóng từ {day} theo {cite} ({mark}).", {
            day: f.date(file.evasion.from),
            cite: f.text(file.evasion.basis.words),
            mark: marks[file.evasion.basis.status],
          })}
        </p>
      )}
      {file.deadlines.length === 0 ? (
        <p>{i18n._("Các bước còn lại chưa có thời hạn trong bộ quy định.")}</p>
      ) : (
        <ul className="stack tight plain">
          {file.deadlines.map((one) => (
            <li key={one.step.code}>
              <Clock deadline={one} />
              <div className="small soft">
                {f.text(one.why)} – {f.text(one.basis.words)} ({marks[one.basis.status]})
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Schedules({ file }: { file: CaseFile }) {
  const { i18n, f } = useText();
  if (file.schedules.length === 0) return null;
  const tones: Record<string, string> = { kept: "good", ahead: "wait", kept_late: "wait", broken: "bad" };
  return (
    <section className="panel stack">
      <h2>{i18n._("Lộ trình cam kết")}</h2>
      {file.schedules.map((schedule, at) => (
        <table className="cards" key={schedule.step}>
          {file.schedules.length > 1 && (
            <caption>{at === file.schedules.length - 1 ? i18n._("Đang theo") : i18n._("Đã thay")}</caption>
          )}
          <thead>
            <tr>
              <th scope="col">{i18n._("Hạn")}</th>
              <th scope="col" className="num">{i18n._("Phải nộp (đồng)")}</th>
              <th scope="col" className="num">{i18n._("Đã nộp (đồng)")}</th>
              <th scope="col">{i18n._("Kết quả")}</th>
            </tr>
          </thead>
          <tbody>
            {schedule.instalments.map((one) => (
              <tr key={one.due}>
                <th scope="row">{f.date(one.due)}</th>
                <td className="num" data-label={i18n._("Phải nộp (đồng)")}>{f.number(one.amount)}</td>
                <td className="num" data-label={i18n._("Đã nộp (đồng)")}>{f.number(one.paid)}</td>
                <td data-label={i18n._("Kết quả")}>
                  <span className={`tag ${tones[one.state.code]}`}>{f.text(one.state.name)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function Steps({ file }: { file: CaseFile }) {
  const { i18n } = useText();
  return (
    <section className="panel stack">
      <h2>{i18n._("Các bước đã làm")}</h2>
      {file.steps.length === 0 ? (
        <Empty title={i18n._("Chưa có bước nào.")} />
      ) : (
        <ol className="plain stack" aria-label={i18n._("Các bước đã làm")}>
          {file.steps.map((step) => (
            <li key={step.id} data-step={step.step.code}>
              <OneStep step={step} file={file} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function OneStep({ step, file }: { step: CaseStep; file: CaseFile }) {
  const { i18n, f } = useText();
  const may = useMay();
  const reasons = [...file.choices.closing_reasons, ...file.choices.fine_acts];
  const word = (code: string | undefined, list: readonly { code: string; name: { vi: string; en: string } }[]) =>
    f.text(list.find((one) => one.code === code)?.name) || code;
  const months = (text: string | undefined) => text?.split("-").reverse().join("/");
  const details = [
    step.document && i18n._("số {document}", { document: step.document }),
    step.channel && word(step.channel, file.choices.channels),
    step.reason && word(step.reason, reasons),
    step.amount !== undefined && i18n._("{amount} đồng", { amount: f.number(step.amount) }),
    step.basis !== undefined && i18n._("trên số tiền {amount} đồng", { amount: f.number(step.basis) }),
    step.people !== undefined && i18n._("{n} lao động", { n: f.number(step.people) }),
    step.unregistered !== undefined && i18n._("{n} chưa đăng ký", { n: f.number(step.unregistered) }),
    step.from && i18n._("từ {from} đến {to}", { from: months(step.from)!, to: months(step.to) ?? "" }),
    step.note,
  ].filter(Boolean);
  const is_letter = step.sha256 && step.step.code.startsWith("reminder");
  return (
    <div className="stack tight">
      <div className="row">
        <b>
          {f.date(step.on)} · {f.text(step.step.name)}
        </b>
        {step.standing === "waiting" && <span className="tag wait">{i18n._("chờ người thứ hai quyết định")}</span>}
        {step.standing === "refused" && <span className="tag bad">{i18n._("không được duyệt")}</span>}
      </div>
      {details.length > 0 && <span>{details.join(" · ")}</span>}
      <span className="small soft">
        {step.by}, {f.moment(step.at)}
      </span>
      {step.sha256 && (
        <span className="small soft hash">
          SHA-256 <code>{step.sha256.slice(0, 16)}…</code>
          {is_letter && (
            <>
              {" "}
              <a className="screen-only" href={`/api/v1/cases/${file.number}/letter?step=${step.id}`} download>
                {i18n._("văn bản đã gửi")}
              </a>
            </>
          )}
        </span>
      )}
      {step.decision && (
        <span className="small">
          {step.decision.approved
            ? i18n._("{who} duyệt lúc {at}", { who: step.decision.by, at: f.moment(step.decision.at) })
            : i18n._("{who} không duyệt lúc {at}: {why}", {
                who: step.decision.by,
                at: f.moment(step.decision.at),
                why: step.decision.reason,
              })}
        </span>
      )}
      {step.standing === "waiting" && may("case_decide") && <Decision number={file.number} step={step.id} />}
    </div>
  );
}

/** The steps that the case takes now and the reader may take. */
function Actions({ file, on }: { file: CaseFile; on: string }) {
  const { i18n } = useText();
  const may = useMay();
  const mine = file.choices.steps.filter(
    (one) => file.possible.includes(one.code) && may(one.permission as Parameters<typeof may>[number]),
  );
  if (mine.length === 0) return <OfOthers file={file} />;
  return (
    <section className="panel stack screen-only">
      <h2>{i18n._("Ghi bước tiếp theo")}</h2>
      <StepForm file={file} steps={mine} day={on} />
    </section>
  );
}

/** Whose the steps are that the reader may not take: without them the page would end in nothing. */
function OfOthers({ file }: { file: CaseFile }) {
  const { i18n, f } = useText();
  const may = useMay();
  if (file.state.code === "closed") return null;
  const possible = file.choices.steps.filter((one) => file.possible.includes(one.code));
  const names = (steps: readonly { name: { vi: string; en: string } }[]) => steps.map((one) => f.text(one.name)).join(", ");
  const of = (permission: string) => names(possible.filter((one) => one.permission === permission));
  const undecided = file.steps.filter((one) => one.standing === "waiting" && !may("case_decide")).map((one) => one.step);
  const whose: [string, string][] = [
    [i18n._("Chờ người thứ hai quyết định"), names(undecided)],
    [i18n._("Chờ viên chức quản lý thu"), of("case_change")],
    [i18n._("Chờ thanh tra, kiểm tra viên"), of("case_inspect")],
  ];
  const known = whose.filter(([, steps]) => steps);
  return (
    <section className="panel stack screen-only">
      <h2>{i18n._("Bước tiếp theo")}</h2>
      {known.length === 0 && <p>{i18n._("Vai của bạn không có bước nào ở trạng thái này.")}</p>}
      {known.map(([who, steps]) => (
        <p key={who}>
          {who}: {steps}
        </p>
      ))}
    </section>
  );
}
