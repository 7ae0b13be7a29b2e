import { Component, lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from "react";
import { whenSessionEnds } from "../api/client";
import { useForget, useMay, useMe } from "../api/session";
import { useText } from "../i18n";
import { type Page, useAddress } from "../router";
import { EvidenceProvider } from "../ui/Evidence";
import { Failed, Loading, NoPermission } from "../ui/States";
import { NEEDS, PAGES, titleOf } from "./pages";
import { Shell } from "./Shell";

const SignInOver = lazy(() => import("../session/SignInOver"));

/** A fault of ours, or a part of the page that did not arrive, takes down the page and not the frame. */
class Guard extends Component<{ children: ReactNode; page: string; fallback: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override componentDidUpdate(before: { page: string }) {
    if (this.state.broken && before.page !== this.props.page) this.setState({ broken: false });
  }
  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

export function App() {
  const { page } = useAddress();
  const { i18n } = useText();
  const title = titleOf(page.name, i18n);
  // Before the effects of the page, which may know a better name.
  useLayoutEffect(() => {
    document.title = `${title} – An Sinh`;
  }, [title]);
  const broken = <Failed problem={undefined} what={i18n._("trang")} retry={() => location.reload()} />;
  return (
    <EvidenceProvider>
      <Shell page={page} title={title}>
        <Guard page={JSON.stringify(page)} fallback={broken}>
          <Suspense fallback={<Loading what={i18n._("Đang tải {what}…", { what: title })} />}>
            <Permitted page={page} title={title} />
          </Suspense>
        </Guard>
      </Shell>
      <AskAgain />
    </EvidenceProvider>
  );
}

/** The page, or what stands in its way: nobody has signed in, a first password, a role without the right. */
function Permitted({ page, title }: { page: Page; title: string }) {
  const { i18n } = useText();
  const me = useMe();
  const may = useMay();
  const needs = NEEDS[page.name];
  const Shown = PAGES[page.name];
  if (!needs) return <Shown />;
  if (me.error && !me.data) return <Failed problem={me.error} what={title} retry={() => void me.refetch()} />;
  if (me.data === undefined) return <Loading what={i18n._("Đang tải {what}…", { what: title })} />;
  const SignIn = PAGES["sign-in"];
  if (me.data === null) return <SignIn />;
  const Account = PAGES.account;
  if (me.data.must_change_password) return <Account />;
  return needs.length === 0 || may(...needs) ? <Shown /> : <NoPermission reading />;
}

/** Signing in again over the page, when a session ended while someone worked. */
function AskAgain() {
  const [done, set_done] = useState<(signed_in: boolean) => void>();
  const forget = useForget();
  const me = useMe().data;
  useEffect(() => whenSessionEnds(() => new Promise((resolve) => set_done(() => resolve))), []);
  if (!done) return null;
  const close = (signed_in: boolean) => {
    if (!signed_in && me) forget();
    done(signed_in);
    set_done(undefined);
  };
  return (
    <Suspense>
      <SignInOver onDone={close} />
    </Suspense>
  );
}
