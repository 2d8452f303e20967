// Devices that take the place of a second factor. The client knows none in Node before version 21: it asks `navigator` for a name.
import * as auth from 'aws-amplify/auth';
import { PASSWORD, totp } from '../world.mjs';

export async function devices(state, world) {
  const username = await world.user('device');
  await state.refused(
    'a pool that tracks none remembers none',
    auth.signIn({ username, password: PASSWORD }).then(() => auth.rememberDevice()),
    'DeviceMetadataNotFoundException',
  );
  await auth.signOut();
  await world.track({ ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true });
  try {
    await tracked(state, username);
  } finally {
    await world.track(undefined);
  }
}

async function tracked(state, username) {
  const signIn = async () => {
    await auth.signOut();
    return (await auth.signIn({ username, password: PASSWORD })).nextStep.signInStep;
  };
  state.equal('a new device signs in', await signIn(), 'DONE');
  const { sharedSecret } = await auth.setUpTOTP();
  await auth.verifyTOTPSetup({ code: await totp(sharedSecret, -1) });
  await auth.updateMFAPreference({ totp: 'PREFERRED' });
  state.equal('it is not remembered by itself', await auth.fetchDevices(), []);
  await auth.rememberDevice();
  const remembered = await auth.fetchDevices();
  state.equal('it is when the user says so', remembered.length, 1);
  state.matches('it has an id', remembered[0].id, /^us-east-1_[0-9a-f-]{36}$/);
  state.that('and a name', remembered[0].name?.length > 0, remembered[0]);
  state.equal('it proves itself in place of a code', await signIn(), 'DONE');
  const { tokens } = await auth.fetchAuthSession();
  state.equal('tokens name it', tokens.accessToken.payload.device_key, remembered[0].id);
  const again = await auth.fetchAuthSession({ forceRefresh: true });
  state.equal('and go on with it', again.tokens.accessToken.payload.device_key, remembered[0].id);
  await auth.forgetDevice();
  state.equal('it is forgotten', await auth.fetchDevices(), []);
  state.equal('then a code is asked for', await signIn(), 'CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  const outcome = await auth.confirmSignIn({ challengeResponse: await totp(sharedSecret) });
  state.equal('which signs in', outcome.nextStep.signInStep, 'DONE');
}
