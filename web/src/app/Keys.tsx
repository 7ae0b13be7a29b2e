import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n";
import { Dialog } from "../ui/Dialog";

const OFF = "ansinh.single-keys-off";

/** Single-letter keys can be switched off (WCAG 2.1.4): they trip people who speak to the computer. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(OFF) !== "1";
  } catch {
    return true;
  }
}

function keepSingleKeys(on: boolean) {
  try {
    localStorage.setItem(OFF, on ? "0" : "1");
  } catch {
    // Then the choice lasts until the page is closed.
  }
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that hold everywhere. While Vietnamese is being composed no key is a shortcut. */
export function useKeys(actions: { find: () => void; keys: () => void }) {
  const ref = useRef(actions);
  ref.current = actions;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        ref.current.find();
      } else if (event.key === "?" && singleKeys() && !typing(event.target)) {
        event.preventDefault();
        ref.current.keys();
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

export function KeyList() {
  const { i18n } = useText();
  const keys: [string[], string][] = [
    [["Ctrl", "K"], i18n._("Tìm hồ sơ, địa bàn hoặc chỉ tiêu, có dấu hay không dấu")],
    [["↓", "↑"], i18n._("Vào danh sách kết quả tìm, từ kết quả này sang kết quả khác")],
    [["?"], i18n._("Mở danh sách phím này")],
    [["N"], i18n._("Dòng sau, khi đang ở trong bảng của báo cáo")],
    [["P"], i18n._("Dòng trước, khi đang ở trong bảng của báo cáo")],
    [["Enter"], i18n._("Số này từ đâu")],
    [["←", "→"], i18n._("Điểm trước, điểm sau trên biểu đồ; trang trước, trang sau khi trình chiếu")],
    [["Esc"], i18n._("Đóng hộp đang mở, thôi trình chiếu")],
    [["Ctrl", "P"], i18n._("In báo cáo hoặc lưu thành PDF")],
  ];
  return (
    <dl className="pairs">
      {keys.map(([names, does]) => (
        <div key={does} style={{ display: "contents" }}>
          <dt>
            {names.map((name, i) => (
              <span key={name}>
                {i > 0 && " + "}
                <kbd>{name}</kbd>
              </span>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Keys({ onClose }: { onClose: () => void }) {
  const { i18n } = useText();
  const [on, set_on] = useState(singleKeys);
  return (
    <Dialog kind="box" title={i18n._("Phím tắt")} onClose={onClose}>
      <div className="stack">
        <KeyList />
        <label className="row" style={{ minHeight: 44 }}>
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              set_on(event.currentTarget.checked);
              keepSingleKeys(event.currentTarget.checked);
            }}
          />
          {i18n._("Dùng phím tắt một chữ (N, P, ?)")}
        </label>
      </div>
    </Dialog>
  );
}
