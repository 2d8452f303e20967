// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Grade: a
      .model({ school: a.id().required(), pupil: a.id().required(), subject: a.string().required(), mark: a.integer() })
      .identifier(['school', 'pupil', 'subject'])
      .secondaryIndexes((index) => [
        index('pupil'),
        index('subject').sortKeys(['school']),
        index('school').sortKeys(['mark']),
        index('mark').sortKeys(['school', 'pupil', 'subject']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
