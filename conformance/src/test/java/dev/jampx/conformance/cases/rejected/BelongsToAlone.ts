// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ name: a.string() }),
    Book: a.model({ authorId: a.id(), author: a.belongsTo('Author', 'authorId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
