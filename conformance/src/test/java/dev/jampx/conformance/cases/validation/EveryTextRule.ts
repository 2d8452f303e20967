// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Account: a.model({
      nick: a.string().validate((v) => v.minLength(3)),
      name: a.string().validate((v) => v.maxLength(80)),
      code: a.string().validate((v) => v.startsWith('AC-')),
      file: a.string().validate((v) => v.endsWith('.pdf')),
      slug: a.string().validate((v) => v.matches('^[a-z0-9-]+$')),
      all: a.string().validate((v) =>
        v
          .minLength(1)
          .maxLength(20)
          .startsWith('a')
          .endsWith('z')
          .matches('^a.*z$'),
      ),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
