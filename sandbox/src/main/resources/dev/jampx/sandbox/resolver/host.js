// The only door to Java. The global it comes from is removed before any resolver runs.
export const host = globalThis.__host;
