/** One line of what was found: enough to tell one from another, personal fields masked. */
import { useText } from "../i18n";
import { Link } from "../ui/Link";
import type { EmployerHit, FacilityHit, PersonHit } from "./queries";
import { placeText, useRecordWords } from "./words";

function Why({ reasons }: { reasons: readonly { vi: string; en: string }[] }) {
  const { f } = useText();
  if (!reasons.length) return null;
  return <p className="small soft">{reasons.map((reason) => f.text(reason)).join(" · ")}</p>;
}

export function PersonLine({ hit }: { hit: PersonHit }) {
  const { i18n } = useText();
  const words = useRecordWords();
  return (
    <li>
      <p className="row">
        <Link to={{ name: "person", id: hit.id }} query={{ on: undefined }}>
          {hit.name}
        </Link>
        {!hit.alive && <span className="tag bad">{i18n._("đã mất")}</span>}
        {hit.residence !== "permanent" && <span className="tag wait">{words.residence[hit.residence]}</span>}
      </p>
      <p>
        {hit.id} · {words.sex[hit.sex]} · {i18n._("sinh năm {year}", { year: hit.birth_year })}
        {hit.citizen_id && ` · ${i18n._("định danh {number}", { number: hit.citizen_id })}`}
      </p>
      <p>{[hit.hamlet, placeText(hit.commune)].filter(Boolean).join(", ")}</p>
      <Why reasons={hit.reasons} />
    </li>
  );
}

export function EmployerLine({ hit }: { hit: EmployerHit }) {
  const { i18n } = useText();
  const words = useRecordWords();
  return (
    <li>
      <p className="row">
        <Link to={{ name: "employer", id: hit.unit_code }}>{hit.name}</Link>
        {hit.status !== "active" && <span className="tag bad">{words.employer_status[hit.status]}</span>}
      </p>
      <p>
        {hit.unit_code}
        {hit.tax_code && ` · ${i18n._("mã số thuế {code}", { code: hit.tax_code })}`} · {words.size[hit.size]}
      </p>
      <p>{placeText(hit.commune)}</p>
      <Why reasons={hit.reasons} />
    </li>
  );
}

export function FacilityLine({ hit }: { hit: FacilityHit }) {
  const words = useRecordWords();
  return (
    <li>
      <p className="row">
        <Link to={{ name: "facility", id: hit.code }}>{hit.name}</Link>
        {hit.status !== "active" && <span className="tag bad">{words.facility_status[hit.status]}</span>}
      </p>
      <p>{hit.code}</p>
      <p>{placeText(hit.commune)}</p>
      <Why reasons={hit.reasons} />
    </li>
  );
}
