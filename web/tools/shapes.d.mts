/** What `virtual:provinces` and `virtual:joined` carry; their form is in src/virtual.d.ts. */
export function shapes(): object;
export const joined: Record<string, string>;
