// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Channel: a.model({ name: a.string() }).authorization((allow) => [allow.publicApiKey()]),
  Message: a.customType({ content: a.string().required(), channelName: a.string().required() }),
  publish: a
    .mutation()
    .arguments({ channelName: a.string().required(), content: a.string().required() })
    .returns(a.ref('Message'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
  receive: a
    .subscription()
    .for(a.ref('publish'))
    .arguments({ namePrefix: a.string() })
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
