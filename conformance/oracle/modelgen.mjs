// modelgen.mjs - what Amplify's generator writes for clients: models in five languages, and model introspection.
//
//   node modelgen.mjs <folder>
//
// For each <folder>/X.graphql, a schema in the language of Amplify's transformers, and each variant in <folder>/variants.json, which
// gives names to options of the generator, writes <folder>/X/<variant>.json: the files by their paths, or {"refusal": why there are none}.
import { generateModels } from '@aws-amplify/graphql-generator';
import fs from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
const variants = Object.entries(JSON.parse(fs.readFileSync(path.join(folder, 'variants.json'), 'utf8')));
console.warn = () => {}; // The generator warns of rules that it has no words for.
for (const file of fs.readdirSync(folder).filter((each) => each.endsWith('.graphql'))) {
  const schema = fs.readFileSync(path.join(folder, file), 'utf8');
  const out = path.join(folder, file.slice(0, -'.graphql'.length));
  fs.mkdirSync(out, { recursive: true });
  for (const [name, options] of variants) {
    fs.writeFileSync(path.join(out, `${name}.json`), JSON.stringify(await files({ schema, ...options })));
  }
}

async function files(options) {
  try {
    return await generateModels(options);
  } catch (error) {
    return { refusal: error.message };
  }
}
