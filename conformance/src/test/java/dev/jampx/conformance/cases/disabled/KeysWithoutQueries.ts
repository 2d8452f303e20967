// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Grade: a
      .model({ school: a.id().required(), pupil: a.id().required(), term: a.integer().required() })
      .identifier(['school', 'pupil', 'term'])
      .disableOperations(['list']),
    Mark: a
      .model({ school: a.id().required(), pupil: a.id().required() })
      .identifier(['school', 'pupil'])
      .disableOperations(['get']),
    Report: a
      .model({ school: a.id().required(), pupil: a.id().required(), term: a.integer().required() })
      .identifier(['school', 'pupil', 'term'])
      .disableOperations(['queries']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
