// An app that sends people to the hosted pages to sign in, and says who came back.
import { Amplify } from 'aws-amplify';
import { fetchAuthSession, fetchUserAttributes, getCurrentUser, signInWithRedirect, signOut } from 'aws-amplify/auth';
import { Hub, parseAmplifyConfig } from 'aws-amplify/utils';

const { outputs } = await window.world();
const { Auth, ...others } = parseAmplifyConfig(outputs);
Auth.Cognito.userPoolEndpoint = outputs.custom.sandbox.user_pool_endpoint;
Auth.Cognito.identityPoolEndpoint = outputs.custom.sandbox.identity_pool_endpoint;

const root = document.getElementById('root');
const button = (id, action) => {
  const element = document.createElement('button');
  Object.assign(element, { id, textContent: id, onclick: action });
  root.append(element);
};
const show = (state) => {
  root.replaceChildren();
  const element = document.createElement('pre');
  Object.assign(element, { id: 'state', textContent: JSON.stringify(state) });
  root.append(element);
  button('here', () => signInWithRedirect({ customState: 'where I was' }));
  button('acme', () => signInWithRedirect({ provider: { custom: 'acme' } }));
  button('google', () => signInWithRedirect({ provider: 'Google' }));
  button('leave', () => signOut());
};
const whoever = async () => {
  const user = await getCurrentUser();
  const { tokens, credentials, identityId } = await fetchAuthSession({ forceRefresh: true });
  return {
    username: user.username,
    email: (await fetchUserAttributes()).email,
    scope: tokens.accessToken.payload.scope,
    identities: tokens.idToken.payload.identities,
    credentials: credentials?.accessKeyId !== undefined,
    identityId,
  };
};

let customState;
const came = (state) => show({ ...state, customState });
Hub.listen('auth', ({ payload }) => {
  if (payload.event === 'customOAuthState') {
    customState = payload.data;
  } else if (payload.event === 'signInWithRedirect') {
    whoever().then(came, (error) => came({ error: `${error.name}: ${error.message}` }));
  } else if (payload.event === 'signInWithRedirect_failure') {
    came({ error: `${payload.data.error.name}: ${payload.data.error.message}` });
  }
});
// Whoever comes back with an answer is spoken of by the listener.
const answered = /[?&](code|error)=/.test(window.location.search);
Amplify.configure({ Auth, ...others });
if (!answered) {
  await whoever().then(show, () => show({ username: null }));
}
