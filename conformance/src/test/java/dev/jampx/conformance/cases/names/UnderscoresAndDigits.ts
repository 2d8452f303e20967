// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    user_profile: a.model({ x: a.string() }),
    User_Profile: a.model({ x: a.string() }),
    Trailing_: a.model({ x: a.string() }),
    Two__Lines: a.model({ x: a.string() }),
    Version2: a.model({ x: a.string() }),
    V2Item: a.model({ x: a.string() }),
    Area51Guard: a.model({ x: a.string() }),
    H2O: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
