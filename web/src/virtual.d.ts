declare module "virtual:provinces" {
  export interface Shape {
    code: string;
    path: string;
    centre: [number, number];
  }
  const shapes: {
    width: number;
    height: number;
    63: Shape[];
    34: Shape[];
    islands: { id: "hoangsa" | "truongsa"; code: string; path: string; frame: [number, number, number, number] }[];
  };
  export default shapes;
}

declare module "virtual:joined" {
  /** Code of each of the 63 provinces → code of the one of the 34 that it joined. */
  const joined: Record<string, string>;
  export default joined;
}

declare module "virtual:ethnicities" {
  /** Code and Vietnamese name. */
  const ethnicities: [string, string][];
  export default ethnicities;
}
