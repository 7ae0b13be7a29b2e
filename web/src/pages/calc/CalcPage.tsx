import { useText } from "../../i18n";
import { useTopics } from "../../law/queries";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";
import { journeys } from "./journeys";
import "../../styles/calc.css";

/** Calculators: people's questions first, then every topic for those who work with the law. */
export default function CalcPage() {
  const { i18n, f } = useText();
  return (
    <div className="stack">
      <h1>{i18n._("Tính theo pháp luật")}</h1>
      <p>{i18n._("Mỗi kết quả kèm cách tính, mức đã dùng và điều luật. Máy chủ không lưu những gì bạn khai.")}</p>
      <Shown query={useTopics()} what={i18n._("các phép tính")}>
        {(topics) => {
          const known = new Set(topics.map((topic) => topic.id));
          const asked = journeys(i18n).filter((journey) => journey.topics.every((id) => known.has(id)));
          if (!topics.length) return <Empty title={i18n._("Máy chủ này chưa có phép tính nào.")} />;
          return (
            <>
              {asked.length > 0 && (
                <section className="stack tight">
                  <h2>{i18n._("Cho người dân")}</h2>
                  <p className="soft">{i18n._("Mỗi lần một câu hỏi.")}</p>
                  <ul className="plain doors">
                    {asked.map((journey) => (
                      <li key={journey.id}>
                        <Link to={{ name: "topic", id: journey.id }} className="door">
                          {journey.question}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section className="panel stack tight">
                <h2>{i18n._("Cho cán bộ nghiệp vụ")}</h2>
                <p className="soft">{i18n._("Mọi mục trên một trang.")}</p>
                <ul className="plain topics">
                  {topics.map((topic) => (
                    <li key={topic.id}>
                      <Link to={{ name: "topic", id: topic.id }} query={{ mode: "all" }}>
                        {f.text(topic.title)}
                      </Link>
                      <span className="interval">{f.text(topic.question)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          );
        }}
      </Shown>
    </div>
  );
}
