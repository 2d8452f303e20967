// What a definition is: a TypeScript file that stands for amplify/data/resource.ts.
import fs from 'node:fs';
import path from 'node:path';

/** The definitions in `folder`: every X.ts, but not X.handler.ts. */
export function definitionsIn(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .sort()
    .map((name) => ({ name: name.slice(0, -'.ts'.length), file: path.resolve(folder, name) }));
}

/** Whether the backend of a definition has auth, which its first line says. */
export function hasAuth(file) {
  const [, answer] = /^\/\/ (with|without) auth\s*$/m.exec(fs.readFileSync(file, 'utf8').split('\n', 1)[0]) ?? [];
  if (!answer) {
    throw new Error(`${file} must begin with the line "// with auth" or "// without auth"`);
  }
  return answer === 'with';
}

/** The resources of a definition: whatever it exports that can be part of a backend. */
export function resourcesOf(exported) {
  const resources = Object.fromEntries(
    Object.entries(exported).filter(([, value]) => typeof value?.getInstance === 'function'),
  );
  if (!resources.data) {
    throw new Error('the definition exports no "data"');
  }
  return resources;
}
