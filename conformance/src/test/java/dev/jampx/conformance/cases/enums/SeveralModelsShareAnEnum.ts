// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visibility: a.enum(['PUBLIC', 'PRIVATE']),
    Album: a.model({ visibility: a.ref('Visibility').required(), photos: a.hasMany('Photo', 'albumId') }),
    Photo: a.model({ visibility: a.ref('Visibility'), albumId: a.id(), album: a.belongsTo('Album', 'albumId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
