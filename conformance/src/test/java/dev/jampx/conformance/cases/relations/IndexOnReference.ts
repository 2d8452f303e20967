// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Blog: a.model({ posts: a.hasMany('Post', 'blogId') }),
    Post: a
      .model({ blogId: a.id(), published: a.datetime(), blog: a.belongsTo('Blog', 'blogId') })
      .secondaryIndexes((index) => [index('blogId').sortKeys(['published']), index('published').sortKeys(['blogId'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
