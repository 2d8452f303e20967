// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Profile: a
    .model({ owner: a.string().required(), nick: a.string() })
    .identifier(['owner'])
    .authorization((allow) => [allow.owner()]),
  Setting: a
    .model({ account: a.id().required(), key: a.string().required(), value: a.string() })
    .identifier(['account', 'key'])
    .authorization((allow) => [allow.ownerDefinedIn('account')]),
  Membership: a
    .model({ club: a.id().required(), member: a.string().required() })
    .identifier(['club', 'member'])
    .authorization((allow) => [allow.ownerDefinedIn('member').identityClaim('sub')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
