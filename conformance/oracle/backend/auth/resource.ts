import { defineAuth } from '@aws-amplify/backend';
import { postConfirmation } from './post-confirmation';

export const auth = defineAuth({
  loginWith: { email: true },
  groups: ['ADMIN', 'USER'],
  triggers: { postConfirmation },
  access: (allow) => [allow.resource(postConfirmation).to(['addUserToGroup'])],
});
