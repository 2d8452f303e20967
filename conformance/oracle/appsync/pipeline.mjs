// A field's resolver: its own templates, and between them those of the functions of its pipeline, each with a data source.
import { randomUUID } from 'node:crypto';
import { perform } from './dynamodb.mjs';
import { TemplateError } from './errors.mjs';
import { render } from './tally.mjs';

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

  /** The value of the field, as JSON. Errors are thrown; `setFilter` is called with what a template makes the filter of a subscription. */
  async resolve({ source, args, caller, now, info, setFilter }) {
    // Templates change the arguments for those after them, and the source for themselves alone.
    const context = { arguments: args, source, identity: caller.identity, stash: {}, prev: null, request: caller.request };
    const run = (number, more = {}) => {
      const template = this.deployment.templates[number];
      const field = { context: { ...context, ...more }, mode: caller.mode, info, now, autoId: randomUUID };
      const { value, returned, error, stash, args, filter } = render(template, field);
      Object.assign(context, { stash, arguments: args });
      if (error) {
        throw new TemplateError(error);
      }
      if (filter) {
        setFilter(filter);
      }
      return { value, returned };
    };
    const before = run(this.resolver.request);
    if (before.returned) {
      return before.value;
    }
    for (const step of this.resolver.functions) {
      context.prev = { result: await this.#step(step, run) };
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
    const { result, error = null } = await this.#call(step.dataSource, request.value);
    return run(step.response, { result, error }).value;
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
}
