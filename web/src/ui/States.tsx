import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "../api/client";
import { useMeta } from "../api/queries";
import { useMe } from "../api/session";
import { useText } from "../i18n";
import { Link } from "./Link";

/** The frame of what is coming, never a spinner on a blank page. */
export function Loading({ what, rows = 6 }: { what: string; rows?: number }) {
  return (
    <div className="panel stack" role="status" aria-busy="true">
      <p className="soft">{what}</p>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="frame" style={{ width: `${[96, 88, 92, 70, 84, 60][i % 6]}%` }} />
      ))}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="notice stack tight">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}

const REFUSALS = ["api/read-only", "access/forbidden", "access/sign-in-needed"];

interface FailedProps {
  problem: unknown;
  /** What was being done, as a noun: "báo cáo". */
  what: string;
  retry?: () => void;
}

/** What failed, what was kept, the code to read out on the phone, one button. */
export function Failed({ problem, what, retry }: FailedProps) {
  const { i18n } = useText();
  const body = problem instanceof Problem ? problem.body : undefined;
  if (body && REFUSALS.includes(body.code)) return <NoPermission reading={body.code !== "api/read-only"} />;
  const offline = body?.status === 0;
  return (
    <div className="notice error stack tight" role="alert">
      <h2>{i18n._("Chưa tải được {what}", { what })}</h2>
      <p>{offline ? i18n._("Không kết nối được với máy chủ. Hãy kiểm tra đường truyền.") : (body?.title ?? "")}</p>
      {body?.detail && <p>{body.detail}</p>}
      {body?.remedy && <p>{body.remedy}</p>}
      <p className="small">{i18n._("Những gì đã lưu trên máy chủ vẫn còn nguyên. Bộ lọc của trang được giữ trong địa chỉ.")}</p>
      <div className="row">
        {retry && <Button onClick={retry}>{i18n._("Thử lại")}</Button>}
        <span>
          {i18n._("Mã lỗi:")}{" "}
          {body ? (
            <Link to={{ name: "problem", code: body.code }}>
              <code>{body.code}</code>
            </Link>
          ) : (
            <code>web/broken</code>
          )}
        </span>
      </div>
    </div>
  );
}

/** Why nothing can be written or seen here: the server takes nothing, nobody signed in, or the role has no right to it. */
export function NoPermission({ reading = false }) {
  const { i18n } = useText();
  const closed = useMeta().data?.writable === false && !reading;
  const me = useMe().data;
  const [why, way] = closed
    ? [
        i18n._("Máy chủ này chỉ cho xem, không nhận số liệu mới."),
        i18n._("Người quản trị máy chủ có thể mở quyền ghi bằng cách khởi động lại không có lựa chọn “chỉ đọc”."),
      ]
    : me
      ? [
          i18n._("Vai trò của bạn không có quyền này."),
          i18n._("Cần quyền này cho công việc thì đề nghị người quản trị của cơ quan."),
        ]
      : [i18n._("Cần đăng nhập."), undefined];
  return (
    <div className="notice partial stack tight" role="status">
      <p>
        <b>{why}</b>
      </p>
      {way ? (
        <p>{way}</p>
      ) : (
        <p>
          <Link to={{ name: "sign-in" }} query={{ back: location.pathname + location.search }}>
            {i18n._("Đăng nhập")}
          </Link>
        </p>
      )}
    </div>
  );
}

function Stale({ since, retry }: { since: number; retry: () => void }) {
  const { i18n, f } = useText();
  const at = f.moment(new Date(since).toISOString());
  return (
    <div className="notice stale row apart screen-only" role="status">
      <span>{i18n._("Chưa cập nhật được. Đang hiện số liệu tải lúc {at}.", { at })}</span>
      <Button variant="default" onClick={retry}>
        {i18n._("Thử lại")}
      </Button>
    </div>
  );
}

interface QueryProps<T> {
  query: UseQueryResult<T>;
  what: string;
  children: (data: T) => ReactNode;
}

interface MoreProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** The next page of a list that comes in pages; nothing after the last. */
export function More({ query }: MoreProps) {
  const { i18n } = useText();
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {i18n._("Xem thêm")}
      </Button>
    </div>
  );
}

/** Loading, failed, stale or there: every page goes through these four. */
export function Shown<T>({ query, what, children }: QueryProps<T>) {
  const { i18n } = useText();
  const retry = () => void query.refetch();
  // A failed question for something else must not pass for an answer: there is no data then.
  if (query.data === undefined || (query.error && query.isPlaceholderData)) {
    if (query.error) return <Failed problem={query.error} what={what} retry={retry} />;
    return <Loading what={i18n._("Đang tải {what}…", { what })} />;
  }
  return (
    <>
      {query.isError && <Stale since={query.dataUpdatedAt} retry={retry} />}
      <div aria-busy={query.isPlaceholderData} className="stack wide">
        {query.isPlaceholderData && (
          <p className="notice stale screen-only" role="status">
            {i18n._("Đang tải {what}… Số đang hiện là của lựa chọn trước.", { what })}
          </p>
        )}
        {children(query.data)}
      </div>
    </>
  );
}
