// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Page: a.model({
      text: a.string(),
      previousId: a.id(),
      previous: a.belongsTo('Page', 'previousId'),
      next: a.hasOne('Page', 'previousId'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
