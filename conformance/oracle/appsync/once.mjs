// What the simulator does again for each rendering, though it comes to the same, is done once.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const VELOCITY = '@aws-amplify/amplify-appsync-simulator/lib/velocity';
const velocity = require('amplify-velocity-template');
const auth = require(`${VELOCITY}/util/auth-utils`);
const util = require(`${VELOCITY}/util`);

/** Parses a template, and each text in it that has references, which the engine does whenever it comes to it. */
const { parse } = velocity;
const parsed = new Map();
velocity.parse = velocity.Compile.parse = (text) => {
  if (!parsed.has(text)) {
    parsed.set(text, parse(text));
  }
  return parsed.get(text);
};

/** Makes $util, most of which depends on nothing. */
const { create } = util;
let common;
util.create = (errors, now, info, request) => {
  common ??= create([], now, info, request);
  return Object.assign(Object.create(common), auth.authUtils(request), { errors, now, info });
};
