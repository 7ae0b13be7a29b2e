/**
 * Outlines of the provinces for both maps, from @svg-maps/vietnam: put on a grid of 0.4 units,
 * where neighbours share their points, so that the borders inside a merged province cancel out.
 */
import map from "@svg-maps/vietnam";
import { archipelagos, provinces } from "./provinces.mjs";

const GRID = 2.5; // points per unit of the drawing, which is 812 × 873
const WIDTH = 1260; // the mainland and, in the sea beside it, the frames of the two archipelagos

const tokens = (d) => d.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi);

/** Rings of [x, y] on the grid. Curves, few and tiny, go straight to their end. */
function rings(d) {
  const out = [];
  const words = tokens(d);
  let [x, y, i, command] = [0, 0, 0, ""];
  let ring = [];
  const next = () => Number(words[i++]);
  const close = () => {
    if (ring.length > 2) out.push(ring);
    if (ring.length) [x, y] = ring.start;
    ring = [];
  };
  while (i < words.length) {
    if (/^[a-z]$/i.test(words[i])) command = words[i++];
    if (command === "z" || command === "Z") {
      close();
      continue;
    }
    if (command === "c") i += 4;
    const relative = command === command.toLowerCase();
    const [a, b] = [next(), next()];
    if (command === "m" || command === "M") ring = [];
    [x, y] = relative ? [x + a, y + b] : [a, b];
    if (command === "m" || command === "M") {
      ring.start = [x, y];
      command = relative ? "l" : "L";
    }
    ring.push([Math.round(x * GRID), Math.round(y * GRID)]);
  }
  if (ring.length > 2) out.push(ring);
  return out.map(unrepeated).filter((r) => r.length > 2);
}

const same = (p, q) => p[0] === q[0] && p[1] === q[1];
const unrepeated = (r) => r.filter((p, i) => !same(p, r[(i + r.length - 1) % r.length]));

const area = (r) => r.reduce((sum, p, i) => sum + p[0] * r[(i + 1) % r.length][1] - p[1] * r[(i + 1) % r.length][0], 0) / 2;

/** Joins rings: an edge walked both ways is inside and goes; what is left is linked up again. */
function merged(list) {
  const edges = new Map();
  for (const ring of list.map((r) => (area(r) < 0 ? [...r].reverse() : r))) {
    ring.forEach((p, i) => {
      const q = ring[(i + 1) % ring.length];
      const back = `${q}|${p}`;
      if (edges.get(back)) edges.delete(back);
      else edges.set(`${p}|${q}`, [p, q]);
    });
  }
  const from = new Map();
  for (const [p, q] of edges.values()) from.set(String(p), [...(from.get(String(p)) ?? []), q]);
  const out = [];
  for (const [key, ends] of from) {
    while (ends.length) {
      const ring = [];
      let at = key;
      for (let ways = from.get(at); ways?.length; ways = from.get(at)) {
        const q = ways.pop();
        ring.push(q);
        at = String(q);
      }
      if (ring.length > 2) out.push(ring);
    }
  }
  return out;
}

/** Leaves out points on the straight line between their neighbours, and specks below half a unit². */
function tidy(list) {
  const kept = list
    .map((r) =>
      r.filter((p, i) => {
        const [a, b] = [r[(i + r.length - 1) % r.length], r[(i + 1) % r.length]];
        return (p[0] - a[0]) * (b[1] - p[1]) !== (p[1] - a[1]) * (b[0] - p[0]);
      }),
    )
    .filter((r) => r.length > 2);
  const large = kept.filter((r) => Math.abs(area(r)) > 3);
  return large.length ? large : kept;
}

const path = (list) =>
  list
    .map((r) => {
      let [x, y] = r[0];
      const steps = r.slice(1).map(([a, b]) => {
        const step = `${a - x} ${b - y}`;
        [x, y] = [a, b];
        return step;
      });
      return `m${r[0].join(" ")}l${steps.join(" ")}z`;
    })
    .join("")
    // Each subpath starts anew from the origin, so its first move is absolute.
    .replaceAll("m", "M")
    .replaceAll(" -", "-");

function centre(list) {
  const largest = list.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a));
  const size = area(largest) * 6;
  let [x, y] = [0, 0];
  largest.forEach((p, i) => {
    const q = largest[(i + 1) % largest.length];
    const cross = p[0] * q[1] - q[0] * p[1];
    x += (p[0] + q[0]) * cross;
    y += (p[1] + q[1]) * cross;
  });
  return [Math.round(x / size), Math.round(y / size)];
}

/** [left, top, width, height] of rings. */
function box(list) {
  const [xs, ys] = [0, 1].map((axis) => list.flat().map((p) => p[axis]));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** An archipelago in its own frame beside the coast, as printed maps show it: [left, top, width, height]. */
function inset(id, code, frame) {
  const [left, top, width, height] = box(source.get(id));
  const scale = Math.min(frame[2] / width, frame[3] / height);
  const place = (at, from, size, side) => Math.round((at - from) * scale + side + (size[0] - size[1] * scale) / 2);
  const moved = source
    .get(id)
    .map((r) => r.map(([x, y]) => [place(x, left, [frame[2], width], frame[0]), place(y, top, [frame[3], height], frame[1])]));
  return { id, code, frame, path: path(moved.map(unrepeated).filter((r) => r.length > 2)) };
}

const source = new Map(map.locations.map((l) => [l.id, rings(l.path)]));

const shape = (code, list) => ({ code, path: path(tidy(list)), centre: centre(list) });

/** Code of each of the 63 provinces → code of the one of the 34 that it joined. */
export const joined = Object.fromEntries(provinces.map(([code, , to]) => [code, to]));

/** { 63: [{code, path, centre}], 34: […], islands: […], width, height } in grid points. */
export function shapes() {
  const groups = new Map();
  for (const [, id, joined] of provinces) groups.set(joined, [...(groups.get(joined) ?? []), ...source.get(id)]);
  const height = Number(map.viewBox.split(" ")[3]);
  return {
    width: WIDTH,
    height: Math.round(height * GRID),
    63: provinces.map(([code, id]) => shape(code, source.get(id))),
    34: [...groups].map(([code, list]) => shape(code, merged(list))),
    islands: archipelagos.map(([id, code, frame]) => inset(id, code, frame)),
  };
}
