// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Presence: a.enum(['online', 'away', 'offline']),
  Attachment: a.customType({ name: a.string().required(), link: a.url().required(), size: a.integer() }),
  User: a
    .model({
      nick: a.string().required(),
      presence: a.ref('Presence'),
      lastSeen: a.timestamp(),
      memberships: a.hasMany('Membership', 'userId'),
      messages: a.hasMany('Message', 'authorId'),
    })
    .authorization((allow) => [allow.authenticated().to(['read']), allow.owner()]),
  Room: a
    .model({
      name: a.string().required(),
      topic: a.string(),
      open: a
        .boolean()
        .required()
        .default(true),
      memberships: a.hasMany('Membership', 'roomId'),
      messages: a.hasMany('Message', 'roomId'),
    })
    .authorization((allow) => [allow.authenticated().to(['create', 'read']), allow.owner()]),
  Membership: a
    .model({
      userId: a.id().required(),
      roomId: a.id().required(),
      role: a.enum(['guest', 'member', 'host']),
      user: a.belongsTo('User', 'userId'),
      room: a.belongsTo('Room', 'roomId'),
    })
    .identifier(['roomId', 'userId'])
    .secondaryIndexes((index) => [index('userId').queryField('roomsOfUser')])
    .authorization((allow) => [allow.authenticated()]),
  Message: a
    .model({
      roomId: a.id().required(),
      sentAt: a.datetime().required(),
      authorId: a.id().required(),
      text: a.string().validate((v) => v.maxLength(4000, 'At most 4000 characters')),
      attachments: a
        .ref('Attachment')
        .required()
        .array(),
      readers: a.string().array(),
      room: a.belongsTo('Room', 'roomId'),
      author: a.belongsTo('User', 'authorId'),
    })
    .secondaryIndexes((index) => [
      index('roomId')
        .sortKeys(['sentAt'])
        .name('messages-of-room')
        .queryField('messagesOfRoom'),
    ])
    .disableOperations(['onUpdate', 'list'])
    .authorization((allow) => [allow.owner(), allow.authenticated().to(['read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
