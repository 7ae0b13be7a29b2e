interface Sliced {
  indicator: { code: string };
  slice?: string | undefined;
}

const least = ({ slice }: Sliced) => parseInt(slice ?? "", 10) || 0;

/** Sizes of employers, "0-4" to "200+", come in the order of text: they stand by the number they begin with, indicators as they came. */
export function bySize<T extends Sliced>(facts: readonly T[]): T[] {
  const codes = [...new Set(facts.map((fact) => fact.indicator.code))];
  return codes.flatMap((code) => facts.filter((fact) => fact.indicator.code === code).sort((a, b) => least(a) - least(b)));
}
