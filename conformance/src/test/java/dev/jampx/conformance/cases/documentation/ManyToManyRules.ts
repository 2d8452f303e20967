// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a.model({ content: a.string(), editors: a.hasMany('TodoEditor', 'contentId') }),
    Editor: a.model({ name: a.string(), todos: a.hasMany('TodoEditor', 'editorId') }),
    TodoEditor: a.model({
      contentId: a.id().required(),
      editorId: a.id().required(),
      todo: a.belongsTo('Todo', 'contentId'),
      editor: a.belongsTo('Editor', 'editorId'),
    }).authorization((allow) => [allow.publicApiKey().to(['read']), allow.owner()]),
  })
  .authorization((allow) => [allow.publicApiKey().to(['read']), allow.owner()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
