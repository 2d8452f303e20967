import { defineBackend } from '@aws-amplify/backend';
import { postConfirmation } from './auth/post-confirmation';
import { auth } from './auth/resource';
import { data } from './data/resource';

export const backend = defineBackend({ auth, data, postConfirmation });
