import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { Indicator } from "../api/client";
import { useIndicators } from "../api/queries";
import { useText } from "../i18n";
import { matches } from "../text";
import { Link } from "../ui/Link";
import { Empty, Shown } from "../ui/States";
import { useGroupNames } from "./groups";

export default function IndicatorsPage() {
  const { i18n, f } = useText();
  const [typed, set_typed] = useState("");
  const groups = useGroupNames();
  const query = useIndicators();
  const found = (i: Indicator) =>
    !typed.trim() || matches([i.code, i.symbol, i.name.vi, i.name.en, i.short_name?.vi].join(" "), typed);
  return (
    <div className="stack">
      <h1>{i18n._("Danh mục chỉ tiêu")}</h1>
      <TextInput
        type="search"
        label={i18n._("Lọc theo tên hoặc mã, có dấu hay không dấu")}
        value={typed}
        onChange={(event) => set_typed(event.currentTarget.value)}
        style={{ maxWidth: "28rem" }}
      />
      <Shown query={query} what={i18n._("danh mục chỉ tiêu")}>
        {(indicators) => {
          const shown = indicators.filter(found);
          const used = [...new Set(shown.map((i) => i.group))];
          if (!shown.length) return <Empty title={i18n._("Không có chỉ tiêu nào tên là “{typed}”.", { typed })} />;
          return used.map((group) => (
            <section key={group} className="panel stack">
              <h2>{groups[group]}</h2>
              {shown
                .filter((i) => i.group === group)
                .map((i) => (
                  <Entry key={i.code} indicator={i} all={indicators} />
                ))}
            </section>
          ));
        }}
      </Shown>
      <p className="soft small">{i18n._("Tỷ lệ được tính từ số nguyên và chỉ làm tròn khi in ra.")}</p>
      <p className="visually-hidden" role="status">
        {f.number(query.data?.filter(found).length ?? 0)} {i18n._("chỉ tiêu")}
      </p>
    </div>
  );
}

function Entry({ indicator: i, all }: { indicator: Indicator; all: readonly Indicator[] }) {
  const { i18n, f } = useText();
  const name = (code: string) => f.text(all.find((one) => one.code === code)?.name) || code;
  return (
    <article className="stack tight" id={i.code}>
      <h3>
        <Link to={{ name: "overview" }} query={{ indicator: i.code }}>
          {f.text(i.name)}
        </Link>
      </h3>
      <p>{f.text(i.definition)}</p>
      {i.trap && (
        <p className="notice partial">
          <b>{i18n._("Dễ nhầm:")}</b> {f.text(i.trap)}
        </p>
      )}
      <p className="small soft">
        {[
          i.symbol,
          i18n._("mã {code}", { code: i.code }),
          i18n._("Đơn vị: {unit}", { unit: f.unit(i.unit) }),
          i.denominator && i18n._("Mẫu số: {name}", { name: name(i.denominator) }),
          i.parts?.length && i18n._("Gồm: {names}", { names: i.parts.map(name).join(" + ") }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </article>
  );
}
