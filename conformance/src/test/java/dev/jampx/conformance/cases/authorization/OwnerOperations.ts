// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  WriteOnly: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['create', 'update', 'delete'])]),
  CreateOnly: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['create'])]),
  ReadOnly: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['read'])]),
  GetOnly: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['get'])]),
  ListOnly: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['list'])]),
  ListenOnly: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['listen'])]),
  Quiet: a.model({ text: a.string() }).authorization((allow) => [allow.owner().to(['create', 'get', 'list'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
