import { defineAuth, defineFunction } from '@aws-amplify/backend';

const meta = defineFunction({ name: 'meta', entry: './handler.ts' });
const single = defineFunction({ name: 'single', entry: './handler.ts' });

export const auth = defineAuth({
  loginWith: { email: true },
  accountRecovery: 'EMAIL_AND_PHONE_WITHOUT_MFA',
  multifactor: { mode: 'OFF' },
  access: (allow) => [
    allow.resource(meta).to([
      'manageUsers', 'manageGroupMembership', 'manageGroups', 'manageUserDevices', 'managePasswordRecovery', 'manageProviderForUser',
    ]),
    allow.resource(single).to([
      'addUserToGroup', 'createGroup', 'createUser', 'deleteGroup', 'deleteUser', 'deleteUserAttributes', 'disableUser', 'enableUser',
      'forgetDevice', 'getDevice', 'getGroup', 'getUser', 'listUsers', 'listUsersInGroup', 'listDevices', 'listGroups',
      'listGroupsForUser', 'removeUserFromGroup', 'resetUserPassword', 'setUserMfaPreference', 'setUserPassword', 'setUserSettings',
      'updateDeviceStatus', 'updateGroup', 'updateUserAttributes',
    ]),
  ],
});
