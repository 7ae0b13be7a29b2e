import openapi, { astToString } from "openapi-typescript";

const HEADER = "// Written by `npm run generate` from docs/openapi.yaml. Do not edit.\n\n";

/** The types of docs/openapi.yaml as TypeScript text. */
export async function schema() {
  return HEADER + astToString(await openapi(new URL("../../docs/openapi.yaml", import.meta.url)));
}
