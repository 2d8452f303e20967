// Signing up and in, and what users may do with their own accounts.
import * as auth from 'aws-amplify/auth';
import { PASSWORD, another, totp } from '../world.mjs';

const WRONG_CREDENTIALS = 'Incorrect username or password.';
const WRONG_CODE = 'Invalid verification code provided, please try again.';

export async function signUp(state, world) {
  const username = world.address('sign-up');
  const options = { userAttributes: { email: username, name: 'Ada', 'custom:team': 'red' } };
  const first = await auth.signUp({ username, password: PASSWORD, options });
  state.equal('a user is asked to confirm', first.nextStep.signUpStep, 'CONFIRM_SIGN_UP');
  state.equal('they are not complete', first.isSignUpComplete, false);
  state.equal('the code goes to their address', first.nextStep.codeDeliveryDetails.deliveryMedium, 'EMAIL');
  state.equal('which is the attribute email', first.nextStep.codeDeliveryDetails.attributeName, 'email');
  state.equal('of which little is shown', first.nextStep.codeDeliveryDetails.destination, `s***@${world.name[0]}***`);
  state.matches('they have an id', first.userId, /^[0-9a-f-]{36}$/);
  await state.refused(
    'the address is taken',
    auth.signUp({ username, password: PASSWORD, options }),
    'UsernameExistsException',
    'An account with the given email already exists.',
  );
  const weak = (password) => auth.signUp({ username: world.address('weak'), password, options: { userAttributes: {} } });
  await state.refused(
    'a short password is refused',
    weak('Ab-1'),
    'InvalidPasswordException',
    'Password did not conform with policy: Password not long enough',
  );
  await state.refused(
    'a password without symbols is refused',
    weak('CorrectHorse7'),
    'InvalidPasswordException',
    'Password did not conform with policy: Password must have symbol characters',
  );
  await state.refused(
    'an address that is none is refused',
    auth.signUp({ username: 'nobody', password: PASSWORD }),
    'InvalidParameterException',
  );
  const early = await auth.signIn({ username, password: PASSWORD });
  state.equal('nobody signs in before that', early.nextStep.signInStep, 'CONFIRM_SIGN_UP');
  const sent = await world.code(username);
  await state.refused(
    'another code is refused',
    auth.confirmSignUp({ username, confirmationCode: another(sent) }),
    'CodeMismatchException',
    WRONG_CODE,
  );
  const resent = await auth.resendSignUpCode({ username });
  state.equal('a code is sent again', resent.deliveryMedium, 'EMAIL');
  const confirmed = await auth.confirmSignUp({ username, confirmationCode: await world.code(username) });
  state.equal('the new code confirms', [confirmed.isSignUpComplete, confirmed.nextStep.signUpStep], [true, 'DONE']);
  await state.refused(
    'nobody confirms twice',
    auth.confirmSignUp({ username, confirmationCode: sent }),
    'NotAuthorizedException',
    'User cannot be confirmed. Current status is CONFIRMED',
  );
  await state.refused(
    'nor is a code sent then',
    auth.resendSignUpCode({ username }),
    'InvalidParameterException',
    'User is already confirmed.',
  );
}

export async function autoSignIn(state, world) {
  const username = world.address('auto');
  await auth.signOut();
  await auth.signUp({ username, password: PASSWORD, options: { userAttributes: { email: username }, autoSignIn: true } });
  const confirmed = await auth.confirmSignUp({ username, confirmationCode: await world.code(username) });
  state.equal('signing in follows', confirmed.nextStep.signUpStep, 'COMPLETE_AUTO_SIGN_IN');
  const { isSignedIn } = await auth.autoSignIn();
  state.equal('by itself', isSignedIn, true);
  state.equal('as the one who signed up', (await auth.fetchUserAttributes()).email, username);
}

export async function signInBySrp(state, world) {
  const username = await world.user('srp', { name: 'Ada' });
  await state.refused(
    'another password is refused',
    auth.signIn({ username, password: `${PASSWORD}x` }),
    'NotAuthorizedException',
    WRONG_CREDENTIALS,
  );
  await state.refused(
    'somebody unknown is refused alike',
    auth.signIn({ username: world.address('unknown'), password: PASSWORD }),
    'NotAuthorizedException',
    WRONG_CREDENTIALS,
  );
  const outcome = await auth.signIn({ username, password: PASSWORD });
  state.equal('the password signs in', [outcome.isSignedIn, outcome.nextStep.signInStep], [true, 'DONE']);
  await state.refused(
    'nobody signs in twice',
    auth.signIn({ username, password: PASSWORD }),
    'UserAlreadyAuthenticatedException',
  );
  const { userId, signInDetails } = await auth.getCurrentUser();
  state.equal('by SRP', signInDetails.authFlowType, 'USER_SRP_AUTH');
  state.equal('with their address', signInDetails.loginId, username);
  const { tokens, userSub } = await auth.fetchAuthSession();
  const { access, id } = { access: tokens.accessToken.payload, id: tokens.idToken.payload };
  state.equal('the session is theirs', userSub, userId);
  state.equal('the access token says for what it is', [access.token_use, access.scope], [
    'access',
    'aws.cognito.signin.user.admin',
  ]);
  state.equal('and for which app', access.client_id, world.outputs.auth.user_pool_client_id);
  state.equal('the ID token is for the same app', [id.token_use, id.aud], ['id', access.client_id]);
  state.equal('both are of one sign-in', [id.event_id, id.origin_jti], [access.event_id, access.origin_jti]);
  state.equal('and of one pool', id.iss, access.iss);
  state.equal('the ID token has attributes', [id.email, id.email_verified, id.name], [username, true, 'Ada']);
  state.equal('they last an hour', access.exp - access.iat, 3600);
  state.equal('whoever is in no group has no claim of groups', access['cognito:groups'], undefined);
  const again = await auth.fetchAuthSession({ forceRefresh: true });
  state.that('tokens are refreshed', again.tokens.accessToken.toString() !== tokens.accessToken.toString(), 'the same');
  state.equal('in the same session', again.tokens.accessToken.payload.origin_jti, access.origin_jti);
  await auth.signOut();
  await state.refused(
    'nobody is there after signing out',
    auth.getCurrentUser(),
    'UserUnAuthenticatedException',
    'User needs to be authenticated to call this API.',
  );
}

export async function ownChallenges(state, world) {
  const username = await world.user('riddle');
  await auth.signOut();
  const ask = (authFlowType, password) => auth.signIn({ username, password, options: { authFlowType } });
  const answer = (challengeResponse) => auth.confirmSignIn({ challengeResponse });
  const RIDDLE = 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE';
  const first = await ask('CUSTOM_WITHOUT_SRP');
  state.equal('the function asks', [first.isSignedIn, first.nextStep.signInStep], [false, RIDDLE]);
  state.equal('with parameters of its own', first.nextStep.additionalInfo.riddle, 'What opens the cave?');
  state.equal('and keeps the answer', first.nextStep.additionalInfo.answer, undefined);
  const second = await answer('barley');
  state.equal('it asks again after a wrong answer', [second.isSignedIn, second.nextStep.signInStep], [false, RIDDLE]);
  const done = await answer('sesame');
  state.equal('the right answer signs in', [done.isSignedIn, done.nextStep.signInStep], [true, 'DONE']);
  const { signInDetails } = await auth.getCurrentUser();
  state.equal('in that way', signInDetails.authFlowType, 'CUSTOM_WITHOUT_SRP');
  state.equal('as the one who was asked', (await auth.fetchUserAttributes()).email, username);
  await auth.signOut();
  await ask('CUSTOM_WITHOUT_SRP');
  await answer('barley');
  await answer('wheat');
  await state.refused('nobody is asked a fourth time', answer('oats'), 'NotAuthorizedException', WRONG_CREDENTIALS);
  await state.refused(
    'a wrong password is refused before',
    ask('CUSTOM_WITH_SRP', `${PASSWORD}x`),
    'NotAuthorizedException',
    WRONG_CREDENTIALS,
  );
  const after = await ask('CUSTOM_WITH_SRP', PASSWORD);
  state.equal('the function asks after the password', [after.isSignedIn, after.nextStep.signInStep], [false, RIDDLE]);
  const both = await answer('sesame');
  state.equal('both sign in', [both.isSignedIn, both.nextStep.signInStep], [true, 'DONE']);
  await auth.signOut();
}

export async function signInByPassword(state, world) {
  const username = await world.user('password');
  const options = { authFlowType: 'USER_PASSWORD_AUTH' };
  await state.refused(
    'another password is refused',
    auth.signIn({ username, password: `${PASSWORD}x`, options }),
    'NotAuthorizedException',
    WRONG_CREDENTIALS,
  );
  const outcome = await auth.signIn({ username, password: PASSWORD, options });
  state.equal('the password signs in', outcome.nextStep.signInStep, 'DONE');
  const { signInDetails } = await auth.getCurrentUser();
  state.equal('as it was sent', signInDetails.authFlowType, 'USER_PASSWORD_AUTH');
}

export async function signInByEmailCode(state, world) {
  const username = await world.user('otp');
  const options = { authFlowType: 'USER_AUTH', preferredChallenge: 'EMAIL_OTP' };
  const asked = await auth.signIn({ username, options });
  state.equal('the code is asked for', asked.nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  state.equal('which goes by e-mail', asked.nextStep.codeDeliveryDetails?.deliveryMedium, 'EMAIL');
  const sent = await world.code(username);
  state.matches('it has as many digits as on AWS', sent, /^\d{8}$/);
  await state.refused(
    'another code is refused',
    auth.confirmSignIn({ challengeResponse: another(sent) }),
    'CodeMismatchException',
  );
  const outcome = await auth.confirmSignIn({ challengeResponse: sent });
  state.equal('the code signs in', [outcome.isSignedIn, outcome.nextStep.signInStep], [true, 'DONE']);
  const { signInDetails } = await auth.getCurrentUser();
  state.equal('by choice', signInDetails.authFlowType, 'USER_AUTH');
}

export async function signInByChoice(state, world) {
  const username = await world.user('choice');
  const asked = await auth.signIn({ username, options: { authFlowType: 'USER_AUTH' } });
  state.equal('there is a choice', asked.nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION');
  state.equal('of what the pool allows', [...asked.nextStep.availableChallenges].sort(), [
    'EMAIL_OTP',
    'PASSWORD',
    'PASSWORD_SRP',
  ]);
  const chosen = await auth.confirmSignIn({ challengeResponse: 'PASSWORD_SRP' });
  state.equal('then the password is asked for', chosen.nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_PASSWORD');
  const outcome = await auth.confirmSignIn({ challengeResponse: PASSWORD });
  state.equal('which signs in', outcome.nextStep.signInStep, 'DONE');
  await auth.signOut();
  const options = { authFlowType: 'USER_AUTH', preferredChallenge: 'PASSWORD_SRP' };
  const direct = await auth.signIn({ username, password: PASSWORD, options });
  state.equal('what is preferred is not asked for', direct.nextStep.signInStep, 'DONE');
}

export async function secondFactor(state, world) {
  const username = await world.signedIn('totp');
  state.equal('nobody has one at first', await auth.fetchMFAPreference(), {});
  const setUp = await auth.setUpTOTP();
  state.matches('the secret is for authenticator apps', setUp.sharedSecret, /^[A-Z2-7]{32,}$/);
  state.matches('who may read it as an address', setUp.getSetupUri('Boards', username).href, /^otpauth:\/\/totp\/Boards:/);
  const code = await totp(setUp.sharedSecret, -1);
  await state.refused(
    'another code is refused',
    auth.verifyTOTPSetup({ code: another(code) }),
    'EnableSoftwareTokenMFAException',
  );
  await auth.verifyTOTPSetup({ code });
  await auth.updateMFAPreference({ totp: 'PREFERRED' });
  state.equal('it is preferred then', await auth.fetchMFAPreference(), { enabled: ['TOTP'], preferred: 'TOTP' });
  await auth.signOut();
  const asked = await auth.signIn({ username, password: PASSWORD });
  state.equal('a code is asked for', asked.nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  state.equal('before anybody is signed in', asked.isSignedIn, false);
  await state.refused(
    'another code does not sign in',
    auth.confirmSignIn({ challengeResponse: another(await totp(setUp.sharedSecret)) }),
    'CodeMismatchException',
  );
  const outcome = await auth.confirmSignIn({ challengeResponse: await totp(setUp.sharedSecret) });
  state.equal('the code signs in', [outcome.isSignedIn, outcome.nextStep.signInStep], [true, 'DONE']);
  await auth.updateMFAPreference({ totp: 'DISABLED' });
  await auth.signOut();
  const without = await auth.signIn({ username, password: PASSWORD });
  state.equal('whoever turns it off signs in without', without.nextStep.signInStep, 'DONE');
}

export async function attributes(state, world) {
  const username = await world.signedIn('attributes');
  const results = await auth.updateUserAttributes({
    userAttributes: { name: 'Grace', nickname: 'G', 'custom:team': 'blue' },
  });
  state.equal('they are changed', results.name, { isUpdated: true, nextStep: { updateAttributeStep: 'DONE' } });
  const single = await auth.updateUserAttribute({ userAttribute: { attributeKey: 'nickname', value: 'Gracie' } });
  state.equal('one by one as well', single.isUpdated, true);
  const { sub, ...now } = await auth.fetchUserAttributes();
  state.matches('the id is among them', sub, /^[0-9a-f-]{36}$/);
  state.equal('and are what they were set to', now, {
    'custom:team': 'blue',
    email: username,
    email_verified: 'true',
    name: 'Grace',
    nickname: 'Gracie',
  });
  await state.refused(
    'what is too long is refused',
    auth.updateUserAttributes({ userAttributes: { 'custom:team': 'x'.repeat(21) } }),
    'InvalidParameterException',
  );
  await state.refused(
    'what is not defined is refused',
    auth.updateUserAttributes({ userAttributes: { 'custom:unknown': 'x' } }),
    'InvalidParameterException',
  );
  await auth.deleteUserAttributes({ userAttributeKeys: ['nickname'] });
  state.equal('they go away', (await auth.fetchUserAttributes()).nickname, undefined);
  const { tokens } = await auth.fetchAuthSession({ forceRefresh: true });
  state.equal('new tokens have them', tokens.idToken.payload['custom:team'], 'blue');
  const address = world.address('moved');
  const moved = await auth.updateUserAttribute({ userAttribute: { attributeKey: 'email', value: address } });
  state.equal('a new address is to be confirmed', moved.nextStep.updateAttributeStep, 'CONFIRM_ATTRIBUTE_WITH_CODE');
  await state.refused(
    'another code is refused',
    auth.confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: another(await world.code(address)) }),
    'CodeMismatchException',
  );
  const sent = await auth.sendUserAttributeVerificationCode({ userAttributeKey: 'email' });
  state.equal('a code is sent again', sent.attributeName, 'email');
  await auth.confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: await world.code(address) });
  const after = await auth.fetchUserAttributes();
  state.equal('the code confirms it', [after.email, after.email_verified], [address, 'true']);
}

export async function passwords(state, world) {
  const username = await world.signedIn('passwords');
  await state.refused(
    'who changes it must know it',
    auth.updatePassword({ oldPassword: 'Wrong-Horse-7', newPassword: 'Correct-Horse-8' }),
    'NotAuthorizedException',
    WRONG_CREDENTIALS,
  );
  await state.refused(
    'a weak one is refused',
    auth.updatePassword({ oldPassword: PASSWORD, newPassword: 'weak' }),
    'InvalidPasswordException',
  );
  await auth.updatePassword({ oldPassword: PASSWORD, newPassword: 'Correct-Horse-8' });
  await auth.signOut();
  await state.refused('the old one is gone', auth.signIn({ username, password: PASSWORD }), 'NotAuthorizedException');
  const reset = await auth.resetPassword({ username });
  state.equal('a code resets it', reset.nextStep.resetPasswordStep, 'CONFIRM_RESET_PASSWORD_WITH_CODE');
  state.equal('which is sent by e-mail', reset.nextStep.codeDeliveryDetails.deliveryMedium, 'EMAIL');
  const code = await world.code(username);
  const confirm = (confirmationCode, newPassword) => auth.confirmResetPassword({ username, confirmationCode, newPassword });
  await state.refused('another code is refused', confirm(another(code), 'Correct-Horse-9'), 'CodeMismatchException', WRONG_CODE);
  await state.refused('so is a weak password', confirm(code, 'weak'), 'InvalidPasswordException');
  await confirm(code, 'Correct-Horse-9');
  const { nextStep } = await auth.signIn({ username, password: 'Correct-Horse-9' });
  state.equal('the new one signs in', nextStep.signInStep, 'DONE');
  await auth.signOut();
  await state.refused(
    'a code is good for one use',
    confirm(code, 'Correct-Horse-10'),
    'ExpiredCodeException',
    'Invalid code provided, please request a code again.',
  );
}

export async function credentials(state, world) {
  await auth.signOut();
  const guest = await auth.fetchAuthSession();
  state.equal('guests have no tokens', guest.tokens, undefined);
  state.matches('but an identity', guest.identityId, /^us-east-1:[0-9a-f-]{36}$/);
  state.matches('and credentials', guest.credentials.accessKeyId, /^ASIA[A-Z0-9]{16}$/);
  state.that('for the time being', guest.credentials.expiration > new Date(), guest.credentials.expiration);
  state.equal('a guest stays who they are', (await auth.fetchAuthSession({ forceRefresh: true })).identityId, guest.identityId);
  const username = await world.signedIn('credentials');
  const user = await auth.fetchAuthSession();
  state.matches('users have credentials', user.credentials.accessKeyId, /^ASIA[A-Z0-9]{16}$/);
  state.that('of their own', user.credentials.accessKeyId !== guest.credentials.accessKeyId, 'the guest’s');
  await auth.signOut();
  const nextGuest = await auth.fetchAuthSession();
  state.that('a guest is nobody of before', nextGuest.identityId !== user.identityId, user.identityId);
  await auth.signIn({ username, password: PASSWORD });
  state.equal('a user keeps their identity', (await auth.fetchAuthSession()).identityId, user.identityId);
}

export async function groups(state, world) {
  await world.signedIn('groups', 'Editors', 'Admins');
  const { tokens } = await auth.fetchAuthSession();
  state.equal('tokens name them', [...tokens.accessToken.payload['cognito:groups']].sort(), ['Admins', 'Editors']);
  state.equal('the ID token too', [...tokens.idToken.payload['cognito:groups']].sort(), ['Admins', 'Editors']);
  state.equal('there is a role for each', tokens.idToken.payload['cognito:roles']?.length, 2);
  state.matches('the first group gives the role', tokens.idToken.payload['cognito:preferred_role'], /Admins/);
}

/** Two sessions of one user: the client has one at a time, so that the first is kept as its tokens. */
export async function signOutEverywhere(state, world) {
  const username = await world.signedIn('everywhere');
  const first = (await auth.fetchAuthSession()).tokens.accessToken.toString();
  await auth.signOut();
  const user = (token) =>
    fetch(world.sandbox.user_pool_endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser',
      },
      body: JSON.stringify({ AccessToken: token }),
    }).then((answer) => answer.json());
  await auth.signIn({ username, password: PASSWORD });
  const second = (await auth.fetchAuthSession()).tokens.accessToken.toString();
  state.equal('a token is good at first', (await user(second)).Username !== undefined, true);
  await auth.signOut({ global: true });
  await state.refused('nobody is signed in here', auth.getCurrentUser(), 'UserUnAuthenticatedException');
  for (const [which, token] of Object.entries({ first, second })) {
    const answer = await user(token);
    state.equal(`the ${which} session's token is revoked`, [answer.__type, answer.message], [
      'NotAuthorizedException',
      'Access Token has been revoked',
    ]);
  }
  await auth.signIn({ username, password: PASSWORD });
  await auth.deleteUser();
  await state.refused(
    'who is deleted signs in no more',
    auth.signIn({ username, password: PASSWORD }),
    'NotAuthorizedException',
    WRONG_CREDENTIALS,
  );
}
