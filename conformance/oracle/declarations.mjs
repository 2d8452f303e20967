// Lists what resolver code may call: every member that the types of @aws-appsync/utils declare.
//
//   node declarations.mjs
//
// Prints one line for each: <module> <path>, such as "@aws-appsync/utils util.time.nowISO8601".
import path from 'node:path';
import { createRequire } from 'node:module';
import ts from 'typescript';

const MODULES = ['@aws-appsync/utils', '@aws-appsync/utils/ai', '@aws-appsync/utils/dynamodb', '@aws-appsync/utils/rds'];

const home = path.dirname(createRequire(import.meta.url).resolve('@aws-appsync/utils/package.json'));
// The package's entries for its helpers are empty; the helpers themselves are beside the types.
const FILES = {
  '@aws-appsync/utils': 'lib/index.d.ts',
  '@aws-appsync/utils/ai': 'lib/bedrock-helpers.d.ts',
  '@aws-appsync/utils/dynamodb': 'lib/dynamodb-helpers.d.ts',
  '@aws-appsync/utils/rds': 'lib/rds-helpers.d.ts',
};

const files = MODULES.map((module) => path.join(home, FILES[module]));
const program = ts.createProgram(files, { noEmit: true, target: ts.ScriptTarget.ES2022, types: [] });
const checker = program.getTypeChecker();

const walk = (module, name, type) => {
  if (type.getCallSignatures().length > 0) {
    console.log(`${module} ${name}`);
    return;
  }
  for (const property of type.getProperties()) {
    walk(module, `${name}.${property.getName()}`, checker.getTypeOfSymbol(property));
  }
};

MODULES.forEach((module, index) => {
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(files[index]));
  const names = checker
    .getExportsOfModule(symbol)
    .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one))
    .filter((one) => one.flags & ts.SymbolFlags.Value)
    .sort((a, b) => (a.getName() < b.getName() ? -1 : 1));
  names.forEach((one) => walk(module, one.getName(), checker.getTypeOfSymbol(one)));
});
