// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Survey: a
    .model({
      question: a.string(),
      answer: a.string().authorization((allow) => [allow.owner()]),
      remark: a.string().authorization((allow) => [allow.ownerDefinedIn('remarker')]),
      review: a.string().authorization((allow) => [allow.ownersDefinedIn('reviewers').to(['read', 'update'])]),
      reviewers: a.string().array(),
    })
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
