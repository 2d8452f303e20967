// A field's resolver: its own templates, and between them those of the functions of its pipeline, each with a data source.
import { perform } from './dynamodb.mjs';
import { TemplateError } from './errors.mjs';
import { utilities } from './util.mjs';
import { fromJson, toJson } from './values.mjs';
import { render } from './velocity.mjs';

export class FieldResolver {
  /**
   * @param resolver one of a deployment
   * @param deployment of resolvers.mjs
   * @param sources where the data is
   */
  constructor(resolver, deployment, sources) {
    this.resolver = resolver;
    this.deployment = deployment;
    this.sources = sources;
  }

  /** The value of the field, as JSON. Errors are thrown; `extensions` is called by templates. */
  async resolve({ source, args, caller, now, info, extensions }) {
    const context = {
      // Templates change the arguments for those after them, and the source for themselves alone.
      arguments: fromJson(plain(args)),
      identity: fromJson(caller.identity),
      stash: new Map(),
      prev: null,
    };
    const util = utilities({ type: info.parentType.name, field: info.fieldName, mode: caller.mode, now, errors: [] });
    const run = (template, more = {}) => this.#render(template, { ...context, source: fromJson(source), request: caller.request, ...more }, util, extensions);
    const before = run(this.resolver.request);
    if (before.returned) {
      return before.value;
    }
    for (const step of this.resolver.functions) {
      context.prev = new Map([['result', fromJson(await this.#step(step, run))]]);
    }
    return run(this.resolver.response).value;
  }

  async #step(step, run) {
    if (step.code !== undefined) {
      throw new Error(`${step.name} is JavaScript, which is the user's`);
    }
    const request = run(step.request);
    if (request.returned) {
      // "Using #return(Object) from a function mapping template will return from the function and will continue the run to either the
      // next function in the pipeline or the resolver response mapping template": its response template is not run.
      return request.value;
    }
    const { result, error } = await this.#call(step.dataSource, request.value);
    return run(step.response, { result: fromJson(result), error: error ? fromJson(error) : null }).value;
  }

  async #call(name, request) {
    const { type, table } = this.deployment.dataSources[name];
    switch (type) {
      case 'NONE':
        return { result: request?.payload ?? null };
      case 'AMAZON_DYNAMODB':
        return perform(this.sources.endpoint, this.sources.physical(table), request);
      case 'AWS_LAMBDA':
        return { result: this.sources.invoke(request) };
      default:
        throw new Error(`${name} is of type ${type}`);
    }
  }

  /** What a template gives, as JSON; whether it did so by #return. */
  #render(number, context, util, extensions) {
    const references = new Map(Object.entries(context).concat([['args', context.arguments]]));
    const scope = { util, utils: util, ctx: references, context: references, extensions };
    const template = this.deployment.templates[number];
    const { text, returned } = render(template, scope);
    if (returned !== undefined) {
      return { returned: true, value: returnedValue(returned) };
    }
    try {
      return { returned: false, value: JSON.parse(text) };
    } catch {
      throw new TemplateError(`Unable to transform for unmarshalling: ${text.trim()}`, 'MappingTemplate');
    }
  }
}

/** $util.toJson makes a text, which what is returned is read from, as from what a template writes. */
function returnedValue(value) {
  if (typeof value !== 'string') {
    return toJson(value);
  }
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** graphql-js makes objects without a prototype. */
function plain(args) {
  return JSON.parse(JSON.stringify(args));
}
