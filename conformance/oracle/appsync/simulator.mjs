// Amplify's simulator of AppSync as a renderer of templates: its engine (amplify-velocity-template), its values and its $util. What it is
// given is what AppSync gives a template (ctx, the clock, identifiers).
import { createRequire } from 'node:module';
import { TemplateError } from './errors.mjs';

const require = createRequire(import.meta.url);
const VELOCITY = '@aws-amplify/amplify-appsync-simulator/lib/velocity';
const { VelocityTemplate } = require(VELOCITY);
const { map } = require(`${VELOCITY}/value-mapper/mapper`);

const MODES = {
  API_KEY: 'API_KEY',
  IAM: 'AWS_IAM',
  LAMBDA: 'AWS_LAMBDA',
  OIDC: 'OPENID_CONNECT',
  USER_POOL: 'AMAZON_COGNITO_USER_POOLS',
};
const CONFIGURATION = { appSyncConfig: { defaultAuthenticationType: {} } };

export class Rendering extends VelocityTemplate {
  #field;
  #filter;
  #thrown;
  #crash;

  /**
   * @param template its text
   * @param {{context: object, mode: string, info: object, now: Date, autoId: function(): string}} field the one that the template is
   *     of: `context` is ctx as JSON, `mode` how the caller has signed in, `info` what graphql-js tells of the field
   */
  constructor(template, field) {
    super({ content: template }, CONFIGURATION);
    this.#field = field;
    const { render } = this.compiler;
    this.compiler.render = (context) => {
      try {
        return render.call(this.compiler, context);
      } catch (error) {
        this.#crash = error; // of which the simulator tells nobody
        throw error;
      }
    };
  }

  /**
   * @return {{value: any, returned: boolean, error: ?object, stash: object, args: object, filter: ?object}} in JSON, what came of it:
   *     the value that it wrote, or returned by #return, or the error that it raised; what it left in ctx.stash and ctx.args; what it
   *     gave to $extensions.setSubscriptionFilter
   */
  outcome() {
    const { context, mode, info } = this.#field;
    const { arguments: args, source, stash, prev, result, error, request } = context;
    const values = { arguments: args, source, stash, result, error, prevResult: prev?.result };
    const caller = { headers: request?.headers ?? {}, requestAuthorizationMode: MODES[mode], jwt: {}, iamToken: {} };
    const rendered = this.render(values, caller, info);
    if (rendered.hadException && !(this.#thrown instanceof TemplateError || this.#thrown?.extensions)) {
      throw this.#crash;
    }
    return JSON.stringify({
      value: rendered.result,
      returned: rendered.isReturn,
      error: this.#thrown && told(this.#thrown),
      stash: rendered.stash,
      args: rendered.args,
      filter: this.#filter,
    });
  }

  buildRenderContext(values, caller, info) {
    const { context, now, autoId } = this.#field;
    const built = super.buildRenderContext(values, caller, info);
    // The simulator takes it from a token, and knows of no groups there.
    built.ctx.identity = map(context.identity);
    this.#supply(built.util, now, autoId);
    const setSubscriptionFilter = (filter) => {
      this.#filter = filter;
      return '';
    };
    return { ...built, extensions: { setSubscriptionFilter } };
  }

  #supply(util, now, autoId) {
    util.autoId = autoId;
    util.time = { ...util.time, nowISO8601: () => now.toISOString() };
    util.transform = { ...util.transform };
    this.#watch(util, 'error');
    this.#watch(util, 'unauthorized');
    this.#watch(util.transform, 'toSubscriptionFilter');
  }

  /** The engine throws another error in the place of one that a function has thrown. */
  #watch(holder, member) {
    const utility = holder[member];
    const thrown = (error) => (this.#thrown = error);
    holder[member] = function (...args) {
      try {
        return utility.apply(this, args);
      } catch (error) {
        thrown(error);
        throw error;
      }
    };
  }
}

function told(error) {
  if (error instanceof TemplateError) {
    const { message, type, data, info } = error;
    return { message, type, data, info };
  }
  const { message, errorType, data, errorInfo } = error.extensions;
  return { message, type: errorType, data, info: errorInfo };
}
