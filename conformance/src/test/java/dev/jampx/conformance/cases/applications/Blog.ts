// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    PostState: a.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']),
    Seo: a.customType({ title: a.string(), description: a.string(), keywords: a.string().array() }),
    Blog: a
      .model({
        name: a
          .string()
          .required()
          .validate((v) => v.minLength(3).maxLength(60)),
        slug: a.string().required(),
        seo: a.ref('Seo'),
        posts: a.hasMany('Post', 'blogId'),
      })
      .secondaryIndexes((index) => [index('slug')])
      .authorization((allow) => [allow.guest().to(['read']), allow.owner()]),
    Post: a
      .model({
        blogId: a.id().required(),
        blog: a.belongsTo('Blog', 'blogId'),
        title: a.string().required(),
        body: a.string(),
        state: a.ref('PostState').required(),
        publishedAt: a.datetime(),
        seo: a.ref('Seo'),
        likes: a.integer().default(0),
        comments: a.hasMany('Comment', 'postId'),
        tags: a.hasMany('PostTag', 'postId'),
      })
      .secondaryIndexes((index) => [
        index('blogId')
          .sortKeys(['publishedAt'])
          .queryField('postsOfBlog'),
        index('state').sortKeys(['publishedAt']),
      ])
      .authorization((allow) => [allow.guest().to(['read']), allow.owner(), allow.group('Editors')]),
    Comment: a
      .model({
        postId: a.id().required(),
        post: a.belongsTo('Post', 'postId'),
        text: a.string().required(),
        parentId: a.id(),
        parent: a.belongsTo('Comment', 'parentId'),
        replies: a.hasMany('Comment', 'parentId'),
      })
      .authorization((allow) => [allow.authenticated().to(['read']), allow.owner()]),
    Tag: a
      .model({ name: a.string().required(), posts: a.hasMany('PostTag', 'tagName') })
      .identifier(['name'])
      .disableOperations(['update', 'subscriptions']),
    PostTag: a
      .model({
        postId: a.id().required(),
        tagName: a.string().required(),
        post: a.belongsTo('Post', 'postId'),
        tag: a.belongsTo('Tag', 'tagName'),
      })
      .identifier(['postId', 'tagName']),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
