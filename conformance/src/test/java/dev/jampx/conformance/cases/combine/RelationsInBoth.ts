// with auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a
  .schema({
    Order: a.model({ lines: a.hasMany('Line', 'orderId') }),
    Line: a.model({ orderId: a.id(), order: a.belongsTo('Order', 'orderId') }),
  })
  .authorization((allow) => [allow.owner()]);
const forum = a
  .schema({
    Topic: a.model({ posts: a.hasMany('Post', 'topicId') }),
    Post: a
      .model({ topicId: a.id(), topic: a.belongsTo('Topic', 'topicId'), likes: a.integer() })
      .secondaryIndexes((index) => [index('topicId').sortKeys(['likes'])]),
  })
  .authorization((allow) => [allow.guest().to(['read']), allow.authenticated()]);
const schema = a.combine([shop, forum]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
