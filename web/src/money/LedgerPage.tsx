import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client, type components } from "../api/client";
import { Monthly } from "../app/working";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { setQuery } from "../router";
import { Dialog } from "../ui/Dialog";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Empty, Failed, Shown } from "../ui/States";
import { MonthPick } from "./MonthPick";
import { shown } from "./months";
import { useFunds, usePeriods, useTrial } from "./queries";

type Periods = components["schemas"]["Periods"];

export default function LedgerPage() {
  const { i18n } = useText();
  const periods = usePeriods();
  return (
    <div className="stack">
      <h1>{i18n._("Sổ cái các quỹ")}</h1>
      <Shown query={periods} what={i18n._("các kỳ kế toán")}>
        {(data) => (
          <Monthly name="period" first="dues">
            {(period, newest) => (
              <>
                <MonthPick
                  label={i18n._("Kỳ kế toán")}
                  value={period}
                  newest={[newest, data.periods[0]?.period ?? ""].sort().at(-1)!}
                  onChange={(value) => setQuery({ period: value })}
                />
                <Funds period={period} />
                <Trial period={period} />
                <Turn key={period} period={period} periods={data} />
                <Proof />
              </>
            )}
          </Monthly>
        )}
      </Shown>
    </div>
  );
}

function Funds({ period }: { period: string }) {
  const { i18n, f } = useText();
  const query = useFunds(period);
  const heads = [
    i18n._("Phải thu đầu kỳ"),
    i18n._("Phát sinh"),
    i18n._("Tiền chậm đóng"),
    i18n._("Đã thu vào khoản phải thu"),
    i18n._("Phải thu cuối kỳ"),
    i18n._("Tiền về trong kỳ"),
    i18n._("Tiền về lũy kế"),
  ];
  return (
    <section className="panel stack">
      <h2>{i18n._("Từng quỹ, kỳ {period} (đồng)", { period: shown(period) })}</h2>
      <Shown query={query} what={i18n._("số liệu các quỹ")}>
        {(funds) => (
          <div className="scroll" tabIndex={0} role="region" aria-label={i18n._("Từng quỹ")}>
            <table className="cards">
              <thead>
                <tr>
                  <th scope="col">{i18n._("Quỹ")}</th>
                  {heads.map((head) => (
                    <th scope="col" className="num" key={head}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {funds.map((fund) => (
                  <tr key={fund.fund}>
                    <th scope="row">{f.text(fund.name)}</th>
                    {[fund.owed_before, fund.arisen, fund.charges, fund.settled, fund.owed_after, fund.received, fund.received_in_all].map(
                      (value, i) => (
                        <td className="num" data-label={heads[i]} key={heads[i]}>
                          {f.number(value)}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Shown>
    </section>
  );
}

function Trial({ period }: { period: string }) {
  const { i18n, f } = useText();
  const query = useTrial(period);
  const heads = [
    i18n._("Đầu kỳ: nợ"),
    i18n._("Đầu kỳ: có"),
    i18n._("Phát sinh: nợ"),
    i18n._("Phát sinh: có"),
    i18n._("Cuối kỳ: nợ"),
    i18n._("Cuối kỳ: có"),
  ];
  return (
    <section className="panel stack">
      <h2>{i18n._("Bảng cân đối phát sinh (đồng)")}</h2>
      <Shown query={query} what={i18n._("bảng cân đối phát sinh")}>
        {(data) =>
          data.lines.length === 0 ? (
            <Empty title={i18n._("Chưa có bút toán nào đến hết kỳ này.")} />
          ) : (
            <table className="cards">
              <thead>
                <tr>
                  <th scope="col">{i18n._("Quỹ")}</th>
                  <th scope="col">{i18n._("Tài khoản")}</th>
                  {heads.map((head) => (
                    <th scope="col" className="num" key={head}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.lines.map((line) => (
                  <tr key={`${line.fund} ${line.account}`}>
                    <th scope="row">{f.text(line.fund_name)}</th>
                    <td data-label={i18n._("Tài khoản")}>{f.text(line.account_name)}</td>
                    {sides(line).map((value, i) => (
                      <td className="num" data-label={heads[i]} key={heads[i]}>
                        {f.number(value)}
                      </td>
                    ))}
                  </tr>
                ))}
                <tr className="sum">
                  <th scope="row">{i18n._("Cộng")}</th>
                  <td />
                  {heads.map((head, i) => (
                    <td className="num" data-label={head} key={head}>
                      {f.number(data.lines.reduce((all, line) => all + sides(line)[i]!, 0))}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          )
        }
      </Shown>
    </section>
  );
}

type TrialLine = components["schemas"]["TrialLine"];

/** Debit and credit of the opening, the month and the closing balance: both sides of each add up to the same. */
const sides = ({ opening, debit, credit, closing }: TrialLine) => [
  Math.max(opening, 0),
  Math.max(-opening, 0),
  debit,
  credit,
  Math.max(closing, 0),
  Math.max(-closing, 0),
];

/** Closing and opening again, and who did before. */
function Turn({ period, periods }: { period: string; periods: Periods }) {
  const { i18n, f } = useText();
  const may = useMay();
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const [asking, set_asking] = useState(false);
  const closed = !!periods.periods.find((one) => one.period === period)?.closed;
  const id = () => "period-reason";
  const turn = useChange(
    (why: string) => {
      const asked = { params: { path: { period } }, body: { reason: why } };
      return answered(
        closed
          ? client.POST("/api/v1/ledger/periods/{period}/reopen", asked)
          : client.POST("/api/v1/ledger/periods/{period}/close", asked),
      );
    },
    "ledger",
  );
  const ask = () => {
    const missing = !reason.trim();
    set_problems(missing ? [{ field: id(), text: i18n._("Hãy ghi lý do") }] : []);
    set_asking(!missing);
  };
  const send = () => {
    set_asking(false);
    turn.mutate(reason.trim(), {
      onSuccess: () => {
        set_reason("");
        set_problems([]);
      },
      onError: (problem) => set_problems(fieldProblems(problem, id)),
    });
  };
  const deed = closed ? i18n._("Mở lại sổ") : i18n._("Khóa sổ");
  return (
    <section className="panel stack tight">
      <h2>{closed ? i18n._("Kỳ {period} đã khóa sổ", { period: shown(period) }) : i18n._("Kỳ {period} đang mở", { period: shown(period) })}</h2>
      {may("ledger_close") && (
        <ShortForm
          problems={problems}
          send={deed}
          sending={turn.isPending}
          onSend={ask}
        >
          <TextInput
            id={id()}
            label={i18n._("Lý do")}
            value={reason}
            maxLength={300}
            autoComplete="off"
            error={problemOf(problems, id())}
            onChange={(event) => set_reason(event.currentTarget.value)}
          />
        </ShortForm>
      )}
      {asking && (
        <Dialog
          kind="box"
          title={closed ? i18n._("Mở lại sổ kỳ {period}?", { period: shown(period) }) : i18n._("Khóa sổ kỳ {period}?", { period: shown(period) })}
          onClose={() => set_asking(false)}
        >
          <ShortForm problems={[]} send={deed} sending={false} onSend={send} onClose={() => set_asking(false)}>
            <p>{i18n._("Lý do: {reason}", { reason: reason.trim() })}</p>
          </ShortForm>
        </Dialog>
      )}
      <ul className="plain">
        {periods.turns.map((one) => (
          <li key={`${one.period} ${one.at}`}>
            <b>{shown(one.period)}</b> {one.closed ? i18n._("khóa sổ") : i18n._("mở lại")} · {one.by} · {f.moment(one.at)} · “{one.reason}”
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proof() {
  const { i18n, f } = useText();
  const prove = useChange((_: void) => answered(client.GET("/api/v1/ledger/proof")));
  const fault = prove.data?.fault;
  return (
    <section className="panel stack tight screen-only">
      <h2>{i18n._("Đối chiếu sổ chi tiết với sổ cái")}</h2>
      <div>
        <Button variant="default" loading={prove.isPending} onClick={() => prove.mutate()}>
          {i18n._("Đối chiếu")}
        </Button>
      </div>
      {prove.isError && <Failed problem={prove.error} what={i18n._("kết quả đối chiếu")} />}
      {prove.data && !fault && (
        <p className="notice" role="status">
          {i18n._("Khớp: {n} tổng đã so.", { n: f.number(prove.data.compared) })}
        </p>
      )}
      {fault && (
        <p className="notice error" role="alert">
          {f.text(fault.words)}: {shown(fault.month)}, {fault.payer}, {f.text(fault.fund)}: {f.number(fault.sub_ledger)} ≠ {f.number(fault.books)}
        </p>
      )}
    </section>
  );
}
