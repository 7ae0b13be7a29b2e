/** An employer's own page: who works there, what is due, what was declared, and this month's declaration. */
import { Button, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { type Cells, type Declaration, useDeclaration, useDeclarations, useOwnEmployer, useWorkers, type Worker } from "../../declarations/queries";
import { lineOf, monthBefore, monthText } from "../../declarations/sheet";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { More, Shown } from "../../ui/States";
import { Editor } from "./Editor";
import { DeclarationTable } from "./Parts";

const thisMonth = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()).slice(0, 7);
const FEW = 50;

export default function OwnEmployerPage() {
  const { i18n } = useText();
  const query = useOwnEmployer(true);
  return (
    <Shown query={query} what={i18n._("đơn vị của anh/chị")}>
      {(employer) => <Home unit_code={employer.unit_code} name={employer.name} />}
    </Shown>
  );
}

function Home({ unit_code, name }: { unit_code: string; name: string }) {
  const { i18n } = useText();
  const { query } = useAddress();
  const month = /^\d{4}-\d{2}$/.test(query.get("month") ?? "") ? query.get("month")! : thisMonth();
  const open = Number(query.get("to_khai")) || undefined;
  const [lines, set_lines] = useState<Cells[]>([]);
  const add = (worker: Worker, reason: string) => set_lines([...lines, lineOf(worker, reason, month)]);
  return (
    <div className="stack">
      <h1>{name}</h1>
      <div className="row low">
        <TextInput
          id="month"
          type="month"
          label={i18n._("Tháng khai")}
          value={month}
          onChange={(event) => event.currentTarget.value && setQuery({ month: event.currentTarget.value, to_khai: undefined }, "replace")}
        />
        <p className="soft">{i18n._("Mã đơn vị {code}", { code: unit_code })}</p>
      </div>
      <Sent open={open} />
      {open ? (
        <Reopened id={open} unit_code={unit_code} />
      ) : (
        <>
          <Workers unit_code={unit_code} month={month} onPick={add} />
          <Editor unit_code={unit_code} month={month} lines={lines} onLines={set_lines} declaration={undefined} />
        </>
      )}
    </div>
  );
}

/** A draft, or what was returned: written on from there. */
function Reopened({ id, unit_code }: { id: number; unit_code: string }) {
  const { i18n } = useText();
  const query = useDeclaration(id);
  return (
    <Shown query={query} what={i18n._("tờ khai")}>
      {(declaration) => <Continued key={declaration.version} declaration={declaration} unit_code={unit_code} />}
    </Shown>
  );
}

function Continued({ declaration, unit_code }: { declaration: Declaration; unit_code: string }) {
  const [lines, set_lines] = useState<Cells[]>(() => (declaration.rows ?? []).map((row) => row.cells));
  return <Editor unit_code={unit_code} month={declaration.month} lines={lines} onLines={set_lines} declaration={declaration} />;
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

function Workers({ unit_code, month, onPick }: { unit_code: string; month: string; onPick: (worker: Worker, reason: string) => void }) {
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
                          {worker.on_leave ? (
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
