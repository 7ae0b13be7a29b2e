import { useEffect } from "react";
import type { components } from "../api/client";
import { useQuestions } from "../api/queries";
import { useText } from "../i18n";
import { setQuery, useAddress } from "../router";
import { Empty, Shown } from "../ui/States";
import { QuestionCard } from "./QuestionCard";

type Result = components["schemas"]["CheckResult"];

export default function ChecksPage() {
  const { i18n } = useText();
  const { query } = useAddress();
  const source = query.get("source") ?? undefined;
  const questions = useQuestions(source);
  return (
    <div className="stack">
      <h1>{i18n._("Kiểm tra số liệu")}</h1>
      <p>
        {i18n._("Mỗi số được tính lại từ các số khác cùng nguồn. Chỗ nào không khớp thì thành câu hỏi; người có trách nhiệm trả lời, không ai sửa lặng lẽ.")}
      </p>
      <Shown query={questions} what={i18n._("kết quả kiểm tra")}>
        {(result) => (
          <>
            <Sources result={result} source={source} />
            <Questions result={result} wanted={query.get("question")} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Sources({ result, source }: { result: Result; source: string | undefined }) {
  const { i18n, f } = useText();
  return (
    <section className="panel" aria-label={i18n._("Nguồn đã kiểm tra")}>
      <table className="cards">
        <caption>{i18n._("Nguồn đã kiểm tra")}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n._("Nguồn")}</th>
            <th scope="col" className="num">{i18n._("Số đã nêu")}</th>
            <th scope="col" className="num">{i18n._("Phép tính khớp")}</th>
            <th scope="col" className="num">{i18n._("Câu hỏi")}</th>
            <th scope="col">{i18n._("Lọc")}</th>
          </tr>
        </thead>
        <tbody>
          {result.sources.map((s) => (
            <tr key={s.source} className={s.source === source ? "here" : undefined}>
              <th scope="row">
                {s.source} <span className="soft">{s.title}</span>
              </th>
              <td className="num" data-label={i18n._("Số đã nêu")}>{f.number(s.statements)}</td>
              <td className="num" data-label={i18n._("Phép tính khớp")}>{f.number(s.holds)}</td>
              <td className="num" data-label={i18n._("Câu hỏi")}>
                <b className={s.questions ? "bad" : "good"}>{f.number(s.questions)}</b>
              </td>
              <td data-label={i18n._("Lọc")}>
                <button
                  type="button"
                  className="close screen-only"
                  aria-pressed={s.source === source}
                  onClick={() => setQuery({ source: s.source === source ? undefined : s.source, question: undefined })}
                >
                  {s.source === source
                    ? i18n._("Xem mọi nguồn")
                    : i18n._("Chỉ xem {source}", { source: s.source })}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Questions({ result, wanted }: { result: Result; wanted: string | null }) {
  const { i18n, f } = useText();
  const open = result.questions.filter((q) => !q.answer).length;
  useEffect(() => {
    if (wanted) document.getElementById(`question-${wanted}`)?.scrollIntoView();
  }, [wanted]);
  if (!result.questions.length)
    return (
      <Empty title={i18n._("Không có câu hỏi nào.")}>
        <p>{i18n._("Mọi phép tính đều khớp. Khi nhập thêm số liệu, phép kiểm tra tự chạy lại.")}</p>
      </Empty>
    );
  return (
    <section className="panel">
      <header>
        <h2>
          {i18n._("{count, plural, other {{n} câu hỏi}}, {open} chưa trả lời", {
            count: result.questions.length,
            n: f.number(result.questions.length),
            open: f.number(open),
          })}
        </h2>
      </header>
      {result.questions.map((q) => (
        <QuestionCard key={q.id} question={q} />
      ))}
    </section>
  );
}
