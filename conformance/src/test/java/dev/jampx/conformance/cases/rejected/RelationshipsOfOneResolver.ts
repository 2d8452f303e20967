// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Blog: a.model({ postTags: a.hasMany('BlogTag', 'blogId') }),
    BlogTag: a.model({ blogId: a.id(), blog: a.belongsTo('Blog', 'blogId') }),
    BlogPost: a.model({ tags: a.hasMany('PostTag', 'postId') }),
    PostTag: a.model({ postId: a.id(), post: a.belongsTo('BlogPost', 'postId') }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
