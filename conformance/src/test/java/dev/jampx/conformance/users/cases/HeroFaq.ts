import { defineAuth, defineFunction } from '@aws-amplify/backend';

const post = defineFunction({ name: 'post-confirmation', entry: './handler.ts' });

export const auth = defineAuth({
  loginWith: { email: true },
  groups: ['ADMIN', 'USER'],
  triggers: { postConfirmation: post },
  access: (allow) => [allow.resource(post).to(['addUserToGroup'])],
});
