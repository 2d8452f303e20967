// The sandbox that scenarios run against, as an app and its developer see it.
import {
  AdminAddUserToGroupCommand,
  CognitoIdentityProviderClient,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import { parseAmplifyConfig } from 'aws-amplify/utils';

export const PASSWORD = 'Correct-Horse-7';

export class World {
  #users = 0;

  /** `name` tells the users of one run from those of another. */
  constructor(outputs, name) {
    this.outputs = outputs;
    this.sandbox = outputs.custom.sandbox;
    this.name = name;
    this.inBrowser = typeof window === 'object';
    this.storageEndpoint = `s3.localhost:${new URL(this.sandbox.storage_endpoint).port}`;
    this.cognito = new CognitoIdentityProviderClient({
      endpoint: this.sandbox.user_pool_endpoint,
      region: outputs.auth.aws_region,
      credentials: { accessKeyId: 'developer', secretAccessKey: 'developer' },
    });
  }

  /** The outputs have no place for these endpoints; the client's own configuration has. */
  configure() {
    const config = parseAmplifyConfig(this.outputs);
    config.Auth.Cognito.userPoolEndpoint = this.sandbox.user_pool_endpoint;
    config.Auth.Cognito.identityPoolEndpoint = this.sandbox.identity_pool_endpoint;
    Amplify.configure(config);
  }

  /** An e-mail address that nobody has. */
  address(of) {
    return `${of}-${++this.#users}@${this.name}.example.com`;
  }

  /** The newest code that was sent to `username`. */
  async code(username) {
    const codes = await (await fetch(`${this.sandbox.console_url}/codes`)).json();
    const found = codes.find((each) => each.username === username || each.destination === username);
    if (found === undefined) {
      throw new Error(`no code was sent to ${username}: ${JSON.stringify(codes)}`);
    }
    return found.code;
  }

  /** Signs up somebody who may sign in, and is signed in by nobody yet. */
  async user(of, attributes = {}) {
    const username = this.address(of);
    await auth.signOut();
    await auth.signUp({
      username,
      password: PASSWORD,
      options: { userAttributes: { email: username, ...attributes } },
    });
    await auth.confirmSignUp({ username, confirmationCode: await this.code(username) });
    return username;
  }

  /** The same, signed in, after being put into `groups`. */
  async signedIn(of, ...groups) {
    const username = await this.user(of);
    for (const group of groups) {
      await this.addToGroup(username, group);
    }
    await auth.signIn({ username, password: PASSWORD });
    return username;
  }

  /** Has the user pool track devices as `tracking` says, Cognito's `DeviceConfiguration`, or none. */
  track(tracking) {
    return this.cognito.send(
      new UpdateUserPoolCommand({ UserPoolId: this.outputs.auth.user_pool_id, DeviceConfiguration: tracking }),
    );
  }

  addToGroup(username, group) {
    return this.cognito.send(
      new AdminAddUserToGroupCommand({
        UserPoolId: this.outputs.auth.user_pool_id,
        Username: username,
        GroupName: group,
      }),
    );
  }
}

/** A code of `secret`, as an authenticator app shows it `steps` half minutes from now. */
export async function totp(secret, steps = 0) {
  const bits = [...secret.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g).map((each) => parseInt(each, 2)));
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(Date.now() / 30_000) + steps));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const hash = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  const offset = hash.getUint8(hash.byteLength - 1) & 15;
  return String((hash.getUint32(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A code of six digits that is not `code`. */
export function another(code) {
  return code === '000000' ? '000001' : '000000';
}
