// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const importer = defineFunction({ name: 'importer' });

const schema = a.schema({ Todo: a.model({ text: a.string() }) }).authorization((allow) => [allow.resource(importer)]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
