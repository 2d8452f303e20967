// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Folder: a.customType({ name: a.string(), files: a.ref('File').array() }),
    File: a.customType({ name: a.string(), parent: a.ref('Folder') }),
    Drive: a.model({ root: a.ref('Folder') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
