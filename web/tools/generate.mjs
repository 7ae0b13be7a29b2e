/** Writes src/api/schema.d.ts from the interface description that the server is held to. */
import { writeFile } from "node:fs/promises";
import { schema } from "./schema.mjs";

await writeFile(new URL("../src/api/schema.d.ts", import.meta.url), await schema());
