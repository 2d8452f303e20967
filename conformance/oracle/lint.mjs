// Runs AppSync's own linter, all its rules, over resolver code, and looks for names that are not there or not used.
//
//   node lint.mjs <folder>
//   node lint.mjs --rules     lists the rules of AppSync's linter
//
// Prints one line for each finding: <file>:<line>: <rule>: <message>. The exit code is 1 if there are any.
import fs from 'node:fs';
import path from 'node:path';
import appsync from '@aws-appsync/eslint-plugin';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';

if (process.argv[2] === '--rules') {
  console.log(Object.keys(appsync.rules).sort().join('\n'));
  process.exit(0);
}
const folder = path.resolve(process.argv[2]);
// The rules about methods and function values ask TypeScript for types, which takes a project.
const project = path.join(folder, 'tsconfig.json');
fs.writeFileSync(
  project,
  JSON.stringify({
    compilerOptions: { allowJs: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', types: [] },
    include: ['**/*.js'],
  }),
);
const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: [
    {
      ...appsync.configs.recommended,
      rules: { ...appsync.configs.recommended.rules, 'no-undef': 'error', 'no-unused-vars': 'error' },
      files: ['**/*.js'],
      languageOptions: { parser, parserOptions: { project, ecmaVersion: 2022, sourceType: 'module' } },
    },
  ],
});
const results = await eslint.lintFiles(['**/*.js']);
for (const { filePath, messages } of results) {
  for (const { line, ruleId, message } of messages) {
    console.log(`${path.relative(folder, filePath)}:${line}: ${ruleId}: ${message}`);
    process.exitCode = 1;
  }
}
console.log(`${results.length} files`);
