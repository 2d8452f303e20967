import { a, defineData } from '@aws-amplify/backend';
const m = () => a.model({ x: a.string() });
const schema = a.schema({
  Category: m(), Person: m(), Sheep: m(), News: m(), I: m(), A: m(), lowerCase: m(), Snake_case: m(), URL: m(), Status: m(), iPhone: m(), Model2: m(), analysis: m(), 
  AnExtraordinarilyLongModelNameForAnApplication: m(),
}).authorization((allow) => [allow.authenticated()]);
export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
