// The user pool of the definitions that say "with auth".
import { defineAuth } from '@aws-amplify/backend';

export const auth = defineAuth({ loginWith: { email: true }, groups: ['Admins', 'Editors'] });
