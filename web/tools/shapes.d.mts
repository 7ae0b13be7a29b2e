/** The outlines that `virtual:provinces` carries; their form is in src/virtual.d.ts. */
export function shapes(): object;
