// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Actor: a.model({ roles: a.hasMany('Role', 'actorId') }),
    Film: a.model({ roles: a.hasMany('Role', 'filmId') }),
    Role: a
      .model({
        actorId: a.id().required(),
        filmId: a.id().required(),
        name: a.string(),
        actor: a.belongsTo('Actor', 'actorId'),
        film: a.belongsTo('Film', 'filmId'),
      })
      .identifier(['actorId', 'filmId']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
