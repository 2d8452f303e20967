// An app with Amplify's component for signing up and in, which greets whoever is signed in.
import { Authenticator } from '@aws-amplify/ui-react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { World } from '../world.mjs';

const { outputs, name } = await window.world();
// Where codes sign in as well, the form asks first by what; this one is for passwords.
const { passwordless, ...auth } = outputs.auth;
new World({ ...outputs, auth }, name).configure();
const app = ({ signOut, user }) =>
  createElement(
    'main',
    null,
    createElement('h1', { id: 'greeting' }, user.signInDetails?.loginId ?? user.username),
    createElement('button', { id: 'leave', onClick: signOut }, 'Leave'),
  );
createRoot(document.getElementById('root')).render(createElement(Authenticator, null, app));
