// strict.mjs - what the compiler of TypeScript says of modules, at its strictest.
//
//   node strict.mjs <folder>
//
// Reads all *.ts in <folder> and below. Prints a line for each error, <file>:<line> <message>.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const [folder] = process.argv.slice(2);
const files = fs
  .readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(folder, name));
const program = ts.createProgram(files, {
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
});
for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  console.log(`${file ? path.relative(folder, file.fileName) : folder}:${line} ${text}`);
}
