// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Sale: a
      .model({ ShopID: a.id().required(), Sale_Day: a.date().required(), numberOfDay: a.integer().required() })
      .identifier(['ShopID', 'Sale_Day', 'numberOfDay']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
