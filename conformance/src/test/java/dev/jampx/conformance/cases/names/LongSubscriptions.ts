// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ModelNameOfFortyOneCharactersExactlyHere1: a.model({ x: a.string() }),
    ModelNameOfFortyTwoCharactersExactlyHere12: a.model({ x: a.string() }),
    ModelNameOfFortyThreeCharactersExactlyHere3: a.model({ x: a.string() }),
    aModelNameThatIsFarLongerThanFiftyCharactersAltogether: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
