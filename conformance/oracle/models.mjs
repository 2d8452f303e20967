// models.mjs - what Amplify's generator says of schemas in the language of its transformers.
//
//   node models.mjs <folder>
//
// For each <folder>/X.graphql, writes <folder>/X.json: the model introspection, or <folder>/X.txt: why it was refused.
import { generateModelsSync } from '@aws-amplify/graphql-generator';
import fs from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
for (const name of fs.readdirSync(folder).filter((each) => each.endsWith('.graphql'))) {
  const file = path.join(folder, name.slice(0, -'.graphql'.length));
  try {
    const models = generateModelsSync({ schema: fs.readFileSync(`${file}.graphql`, 'utf8'), target: 'introspection' });
    fs.writeFileSync(`${file}.json`, models['model-introspection.json']);
  } catch (error) {
    fs.writeFileSync(`${file}.txt`, `${error.message}\n`);
  }
}
