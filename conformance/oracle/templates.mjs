// Runs AWS's offline validator of CloudFormation over templates. It comes inside aws-cdk-lib.
//
//   node templates.mjs <folder>
//
// Prints one line for each finding that is more than advice, <file>: <severity> <rule> <logical id> <property>: <message>, and then how many
// templates there are. The exit code is 1 if there are errors.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// Of the versions that may be installed, the one that came with the CDK.
const ofTheCdk = createRequire(createRequire(import.meta.url).resolve('aws-cdk-lib/package.json'));
const { CompositeEngine, TemplateContent } = ofTheCdk('@aws/cloudformation-validate');

const ADVICE = new Set(['INFO', 'DEBUG']);
const ERRORS = new Set(['FATAL', 'ERROR']);
/** The CDK's classes say that a function depends on its role, which follows from what it refers to. */
const HABITS_OF_THE_CDK = new Set(['W3005']);
/** ARNs that stand in the template, as they do in the definition: those of `referenceAuth`. */
const NAMED_BY_THE_DEFINITION = new Set(['W9002', 'W9013']);
const isNamedByTheDefinition = (ruleId, logicalId = '') => NAMED_BY_THE_DEFINITION.has(ruleId) && logicalId.includes('AuthCheck');

const folder = path.resolve(process.argv[2]);
const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.template.json')).sort();
const engine = new CompositeEngine();
for (const file of files) {
  const { diagnostics } = engine.validateTemplate(new TemplateContent(fs.readFileSync(path.join(folder, file), 'utf8'), file));
  for (const { severity, ruleId, entity, propertyPath, message } of diagnostics) {
    if (!ADVICE.has(severity) && !HABITS_OF_THE_CDK.has(ruleId) && !isNamedByTheDefinition(ruleId, entity?.logicalId)) {
      console.log(`${file}: ${severity} ${ruleId} ${entity?.logicalId ?? '-'} ${propertyPath ?? '-'}: ${message}`);
    }
    if (ERRORS.has(severity)) {
      process.exitCode = 1;
    }
  }
}
console.log(`${files.length} templates`);
engine.free();
