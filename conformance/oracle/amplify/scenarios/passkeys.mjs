// Passkeys, which only browsers have.
import * as auth from 'aws-amplify/auth';

export async function passkeys(state, world) {
  const username = await world.signedIn('passkey');
  state.equal('nobody has one at first', (await auth.listWebAuthnCredentials()).credentials, []);
  await auth.associateWebAuthnCredential();
  const { credentials } = await auth.listWebAuthnCredentials();
  state.equal('it is kept', credentials.length, 1);
  state.equal('for this machine', credentials[0].relyingPartyId, 'localhost');
  state.equal('of the authenticator there', credentials[0].authenticatorAttachment, 'platform');
  await state.refused(
    'the same authenticator makes no second one',
    auth.associateWebAuthnCredential(),
    'PasskeyAlreadyExists',
  );
  await auth.signOut();
  const preferred = { authFlowType: 'USER_AUTH', preferredChallenge: 'WEB_AUTHN' };
  const direct = await auth.signIn({ username, options: preferred });
  state.equal('it signs in', [direct.isSignedIn, direct.nextStep.signInStep], [true, 'DONE']);
  await auth.signOut();
  const asked = await auth.signIn({ username, options: { authFlowType: 'USER_AUTH' } });
  state.equal('or by choice', [...asked.nextStep.availableChallenges].sort(), [
    'EMAIL_OTP',
    'PASSWORD',
    'PASSWORD_SRP',
    'WEB_AUTHN',
  ]);
  const chosen = await auth.confirmSignIn({ challengeResponse: 'WEB_AUTHN' });
  state.equal('which signs in as well', chosen.nextStep.signInStep, 'DONE');
  await auth.deleteWebAuthnCredential({ credentialId: credentials[0].credentialId });
  state.equal('it goes away', (await auth.listWebAuthnCredentials()).credentials, []);
  await auth.signOut();
  const without = await auth.signIn({ username, options: preferred });
  state.equal(
    'and is no choice then',
    without.nextStep.signInStep,
    'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
  );
}
