/** Lays a .br and a .gz beside every text file of dist/, so that the server never compresses. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const text = /\.(html|js|css|svg|json|csv|txt)$/;

for (const name of (await readdir(dist, { recursive: true })).filter((file) => text.test(file))) {
  const raw = await readFile(new URL(name, dist));
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } };
  await writeFile(new URL(`${name}.br`, dist), brotliCompressSync(raw, brotli));
  await writeFile(new URL(`${name}.gz`, dist), gzipSync(raw, { level: 9 }));
}
