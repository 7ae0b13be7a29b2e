import { position } from "../format";
import { useText } from "../i18n";

/** The scale ends at 110 per cent of the plan, or further where more was reached. */
export const bulletEnd = (percent: number) => Math.max(110, Math.ceil(percent / 10) * 10);

interface Props {
  /** Per cent of the plan. */
  percent: string;
  /** Per cent of the year gone. */
  elapsed?: string | undefined;
  label: string;
}

/** Two questions, two marks: the line is the plan, the triangle is where an even year would be by now. */
export function Bullet({ percent, elapsed, label }: Props) {
  const { i18n, f } = useText();
  const reached = position(percent);
  const end = bulletEnd(reached);
  const x = (value: number) => `${(100 * value) / end}%`;
  const spoken = elapsed
    ? i18n._("{label}: {percent} kế hoạch, năm đã qua {elapsed}", {
        label,
        percent: f.percent(percent),
        elapsed: f.percent(elapsed, 1),
      })
    : i18n._("{label}: {percent} kế hoạch", { label, percent: f.percent(percent) });
  return (
    <svg className="bullet" role="img" aria-label={spoken} data-percent={percent}>
      <rect className="band-1" x="0" y="2" width={x(80)} height="70%" />
      <rect className="band-2" x={x(80)} y="2" width={x(15)} height="70%" />
      <rect className="band-3" x={x(95)} y="2" width={x(end - 95)} height="70%" />
      <rect className="fill-blue actual-bar" x="0" y="28%" width={x(reached)} height="30%" />
      <rect className="plan" x={x(100)} y="0" width="2" height="82%" />
      {elapsed && (
        <svg x={x(position(elapsed))} y="100%" overflow="visible" width="1" height="1">
          <path className="calendar" d="M0 -7 5 0H-5Z" />
        </svg>
      )}
    </svg>
  );
}
