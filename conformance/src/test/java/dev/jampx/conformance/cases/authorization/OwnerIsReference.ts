// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  User: a
    .model({ nick: a.string(), posts: a.hasMany('Post', 'userId') })
    .authorization((allow) => [allow.authenticated()]),
  Post: a
    .model({ text: a.string(), userId: a.id(), user: a.belongsTo('User', 'userId') })
    .authorization((allow) => [
      allow.ownerDefinedIn('userId').identityClaim('sub'),
      allow.authenticated().to(['read']),
    ]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
