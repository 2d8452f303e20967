// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    User: a.model({
      sent: a.hasMany('Message', 'senderId'),
      received: a.hasMany('Message', 'receiverId'),
      pinned: a.hasOne('Message', 'pinnedById'),
    }),
    Message: a.model({
      senderId: a.id().required(),
      receiverId: a.id().required(),
      pinnedById: a.id(),
      sender: a.belongsTo('User', 'senderId'),
      receiver: a.belongsTo('User', 'receiverId'),
      pinnedBy: a.belongsTo('User', 'pinnedById'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
