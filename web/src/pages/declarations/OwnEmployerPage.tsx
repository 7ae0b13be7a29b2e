/** An employer's own page: who works there, what is due, what was declared, and this month's declaration. */
import { Button, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useMeta } from "../../api/queries";
import { useMay, useMe } from "../../api/session";
import { type Declaration, useDeclaration, useDeclarations, useOwnEmployer, useWorkers, type Worker } from "../../declarations/queries";
import { lineOf, monthBefore, monthText } from "../../declarations/sheet";
import { Monthly } from "../../app/working";
import { useText } from "../../i18n";
import { MonthPick } from "../../money/MonthPick";
import { Payment } from "../../money/Payment";
import { useNotice } from "../../money/queries";
import { setQuery, useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Empty, More, Shown } from "../../ui/States";
import { Editor } from "./Editor";
import { useLines } from "./lines";
import { DeclarationTable, Findings } from "./Parts";
import { Reopened } from "./Reopened";

/** Of workers, or of findings: the page goes on below, also on a phone. */
const FEW = 10;

export default function OwnEmployerPage() {
  const { i18n } = useText();
  const me = useMe().data;
  const query = useOwnEmployer(!!me?.employer);
  if (me && !me.employer)
    return (
      <Empty title={i18n._("Trang này của cán bộ nhân sự các đơn vị.")}>
        <p>
          <Link to={{ name: "own-lists" }}>{i18n._("Lập danh sách D03-TS, D05-TS của xã")}</Link>
        </p>
      </Empty>
    );
  return (
    <Shown query={query} what={i18n._("đơn vị của anh/chị")}>
      {(employer) => (
        <Monthly name="month" first="day">
          {(month, newest) => <Home unit_code={employer.unit_code} name={employer.name} month={month} newest={newest} />}
        </Monthly>
      )}
    </Shown>
  );
}

function Home({ unit_code, name, month, newest }: { unit_code: string; name: string; month: string; newest: string }) {
  const { i18n } = useText();
  const { query } = useAddress();
  const open = Number(query.get("to_khai")) || undefined;
  const [lines, set_lines] = useLines(month);
  const add = (worker: Worker, reason: string) => set_lines([...lines, lineOf(worker, reason, month)]);
  return (
    <div className="stack">
      <h1>{name}</h1>
      <div className="row low">
        <MonthPick label={i18n._("Tháng khai")} value={month} newest={newest} onChange={(value) => setQuery({ month: value, to_khai: undefined }, "replace")} />
        <p className="soft">{i18n._("Mã đơn vị {code}", { code: unit_code })}</p>
      </div>
      <Returned open={open} />
      {!open && <Dues unit_code={unit_code} />}
      <Sent open={open} />
      {open ? (
        <Reopened id={open} sender={{ employer: unit_code }} />
      ) : (
        <>
          <Workers unit_code={unit_code} month={month} declared={new Set(lines.map((line) => line.person_id))} onPick={add} />
          <Editor form="D02-LT" sender={{ employer: unit_code }} month={month} lines={lines} onLines={set_lines} declaration={undefined} />
        </>
      )}
    </div>
  );
}

/** What came back is the first thing to do: its reason, and every line that was refused. */
function Returned({ open }: { open: number | undefined }) {
  const { i18n } = useText();
  const query = useDeclarations("returned");
  const rows = (query.data?.pages.flatMap((page) => page.declarations) ?? []).filter((one) => one.id !== open);
  if (!rows.length) return null;
  return (
    <section className="panel stack" aria-labelledby="returned">
      <h2 id="returned">{i18n._("Bị trả lại, cần sửa")}</h2>
      {rows.slice(0, 3).map((one) => (
        <ReturnedOne key={one.id} declaration={one} />
      ))}
    </section>
  );
}

function ReturnedOne({ declaration }: { declaration: Declaration }) {
  const { i18n, f } = useText();
  const whole = useDeclaration(declaration.id);
  const findings = whole.data?.findings ?? [];
  return (
    <div className="notice error stack tight">
      <p>
        <b>
          {i18n._("{form} số {id}, tháng {month}", { form: declaration.form.code, id: declaration.id, month: monthText(declaration.month) })}
        </b>
        {declaration.decision && ` · ${f.moment(declaration.decision.at)}`}
        {declaration.decision?.reason && `: ${declaration.decision.reason}`}
      </p>
      {findings.length > 0 && <Findings findings={findings.slice(0, FEW)} />}
      {findings.length > FEW && <p>{i18n._("và {n} lỗi khác.", { n: f.number(findings.length - FEW) })}</p>}
      <p>
        <Link to={{ name: "own-employer" }} query={{ to_khai: String(declaration.id), month: declaration.month }}>
          {i18n._("Sửa và gửi lại")}
        </Link>
      </p>
    </div>
  );
}

/** What is to be paid by the last notice, and how: the code that a bank's application reads. */
function Dues({ unit_code }: { unit_code: string }) {
  const { i18n } = useText();
  const month = useMeta().data?.working_month;
  if (!useMay()("dues_read") || !month) return null;
  return <LastNotice unit_code={unit_code} month={month}>{i18n._("Thông báo C12-TS tháng {month}", { month: monthText(month) })}</LastNotice>;
}

function LastNotice({ unit_code, month, children }: { unit_code: string; month: string; children: string }) {
  const { i18n } = useText();
  const notice = useNotice(unit_code, month);
  return (
    <>
      <Shown query={notice} what={i18n._("thông báo")}>
        {(data) => <Payment notice={data} />}
      </Shown>
      <p>
        <Link to={{ name: "notice", code: unit_code }} query={{ month }}>
          {children}
        </Link>
      </p>
    </>
  );
}

function Sent({ open }: { open: number | undefined }) {
  const { i18n } = useText();
  const query = useDeclarations();
  const rows = query.data?.pages.flatMap((page) => page.declarations) ?? [];
  if (query.isSuccess && !rows.length) return null;
  return (
    <section className="panel stack">
      <h2>{i18n._("Tờ khai của đơn vị")}</h2>
      <Shown query={query} what={i18n._("các tờ khai")}>
        {() => (
          <>
            <DeclarationTable rows={rows} to={(one) => [{ name: "own-employer" }, { to_khai: String(one.id), month: one.month }]} />
            <More query={query} />
          </>
        )}
      </Shown>
      {open !== undefined && (
        <div>
          <Button variant="default" onClick={() => setQuery({ to_khai: undefined })}>
            {i18n._("Khai tờ mới")}
          </Button>
        </div>
      )}
    </section>
  );
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

interface WorkersProps {
  unit_code: string;
  month: string;
  /** Numbers that stand in the declaration already: nobody is declared twice in a month by mistake. */
  declared: ReadonlySet<string | undefined>;
  onPick: (worker: Worker, reason: string) => void;
}

function Workers({ unit_code, month, declared, onPick }: WorkersProps) {
  const { i18n, f } = useText();
  const last = monthBefore(month);
  const query = useWorkers(unit_code, last);
  const [typed, set_typed] = useState("");
  const [many, set_many] = useState(FEW);
  const found = useMemo(() => {
    const asked = plain(typed.trim());
    return (query.data?.workers ?? []).filter((one) => plain(one.name).includes(asked) || one.person_id.includes(asked));
  }, [query.data, typed]);
  return (
    <section className="panel stack">
      <h2>{i18n._("Danh sách tháng {month}", { month: monthText(last) })}</h2>
      <Shown query={query} what={i18n._("danh sách lao động")}>
        {(all) => (
          <>
            <p>
              {i18n._("{n} lao động, phải đóng {dues} một tháng.", {
                n: f.number(all.workers.length),
                dues: f.moneyPerson(String(all.dues)),
              })}
            </p>
            <TextInput
              id="worker-filter"
              label={i18n._("Tìm trong danh sách")}
              value={typed}
              onChange={(event) => set_typed(event.currentTarget.value)}
            />
            {found.length > 0 && (
              <table className="cards">
                <thead>
                  <tr>
                    <th scope="col">{i18n._("Họ và tên")}</th>
                    <th scope="col">{i18n._("Mã số BHXH")}</th>
                    <th scope="col" className="num">{i18n._("Mức lương")}</th>
                    <th scope="col">{i18n._("Từ ngày")}</th>
                    <th scope="col">{i18n._("Khai")}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.slice(0, many).map((worker) => (
                    <tr key={worker.person_id}>
                      <th scope="row">{worker.name}</th>
                      <td data-label={i18n._("Mã số BHXH")}>{worker.person_id}</td>
                      <td className="num" data-label={i18n._("Mức lương")}>{f.moneyPerson(String(worker.wage))}</td>
                      <td data-label={i18n._("Từ ngày")}>
                        {f.date(worker.since)}
                        {worker.on_leave && <> · {f.text(worker.on_leave.name)}</>}
                      </td>
                      <td data-label={i18n._("Khai")}>
                        <div className="row">
                          {declared.has(worker.person_id) ? (
                            <span className="tag wait">{i18n._("đã có trong tờ khai")}</span>
                          ) : worker.on_leave ? (
                            <Button variant="default" size="compact-md" aria-label={i18n._("Đi làm lại: {name}", { name: worker.name })} onClick={() => onPick(worker, "ON")}>
                              {i18n._("Đi làm lại")}
                            </Button>
                          ) : (
                            <>
                              <Button variant="default" size="compact-md" aria-label={i18n._("Nghỉ việc: {name}", { name: worker.name })} onClick={() => onPick(worker, "GH")}>
                                {i18n._("Nghỉ việc")}
                              </Button>
                              <Button variant="default" size="compact-md" aria-label={i18n._("Đổi lương: {name}", { name: worker.name })} onClick={() => onPick(worker, "DC")}>
                                {i18n._("Đổi lương")}
                              </Button>
                            </>
                          )}
                        </div>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {found.length > many && (
              <div>
                <Button variant="default" onClick={() => set_many(many + FEW)}>
                  {i18n._("Hiện thêm {n} người", { n: f.number(Math.min(FEW, found.length - many)) })}
                </Button>
              </div>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
