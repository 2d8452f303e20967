// An API as AppSync would run it: graphql-js over the resolvers that Amplify deploys.
import graphql from 'graphql';
import { Access } from './access.mjs';
import { FieldResolver } from './pipeline.mjs';
import { TemplateError, Unauthorized } from './errors.mjs';
import { eventFilter } from './subscriptions.mjs';

const { GraphQLError, buildASTSchema, execute, getNamedType, getNullableType, parse, validate } = graphql;

const DIRECTIVES = `
directive @aws_api_key on OBJECT | FIELD_DEFINITION
directive @aws_auth(cognito_groups: [String]) on FIELD_DEFINITION
directive @aws_cognito_user_pools(cognito_groups: [String]) on OBJECT | FIELD_DEFINITION
directive @aws_iam on OBJECT | FIELD_DEFINITION
directive @aws_lambda on OBJECT | FIELD_DEFINITION
directive @aws_oidc on OBJECT | FIELD_DEFINITION
directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
`;
const SCALARS = ['Date', 'DateTime', 'Email', 'IPAddress', 'JSON', 'Phone', 'Time', 'Timestamp', 'URL'].map((name) => `AWS${name}`);

/** AWSJSON is a text to callers and the value in it to templates. */
const JSON_TEXT = {
  serialize: (value) => JSON.stringify(value),
  parseValue: jsonOf,
  parseLiteral: (node) => jsonOf(node.value),
};

/** graphql-js makes objects without a prototype. */
function plain(args) {
  return JSON.parse(JSON.stringify(args));
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphQLError(`${text} is not JSON`);
  }
}

export class Api {
  #schema;
  #resolvers = new Map();
  #access;
  #documents = new Map();

  /**
   * @param {string} sdl as Amplify's toolchain makes it
   * @param deployment of resolvers.mjs
   * @param {{endpoint: string, physical: function(string): string, invoke: function}} sources where the data is
   */
  constructor(sdl, deployment, sources) {
    const declared = [DIRECTIVES, ...SCALARS.map((name) => `scalar ${name}`), sdl].join('\n');
    this.#schema = buildASTSchema(parse(declared), { assumeValidSDL: true });
    Object.assign(this.#schema.getType('AWSJSON'), JSON_TEXT);
    this.#access = new Access(deployment);
    for (const resolver of deployment.resolvers) {
      this.#resolvers.set(`${resolver.type}.${resolver.field}`, new FieldResolver(resolver, deployment, sources));
    }
  }

  /** The answer to a request, of data and errors. */
  async answer(request, caller, now) {
    return this.#execute(request, { caller, now });
  }

  /** Which of `events`, results of mutations, a subscription receives: as the answer to it. */
  async heard(request, caller, now, events) {
    const context = { caller, now };
    const answer = await this.#execute(request, context);
    if (answer.errors.length > 0) {
      return answer;
    }
    const [field] = Object.keys(answer.data);
    try {
      return { data: { [field]: events.map(eventFilter(context.filter, this.#fields(field, context.args))) }, errors: [] };
    } catch (error) {
      return { data: { [field]: null }, errors: [this.#rendered({ message: error.message, path: [field], originalError: error })] };
    }
  }

  /** The arguments that are called like fields of what the subscription gives; an object is no value of theirs. */
  #fields(subscription, args) {
    const type = getNamedType(this.#schema.getSubscriptionType().getFields()[subscription].type);
    const compared = ([name, value]) => type.getFields()[name] && (value === null || typeof value !== 'object');
    return Object.fromEntries(Object.entries(args).filter(compared));
  }

  async #execute({ query, variables = {}, operationName }, context) {
    const document = this.#document(query);
    if (document.errors) {
      return { data: null, errors: document.errors.map((error) => this.#rendered(error)) };
    }
    const result = await execute({
      schema: this.#schema,
      document,
      variableValues: variables,
      operationName,
      rootValue: null,
      contextValue: context,
      fieldResolver: (source, args, context, info) => this.#field(source, args, context, info),
    });
    return { data: result.data ?? null, errors: (result.errors ?? []).map((error) => this.#rendered(error)) };
  }

  #document(query) {
    let document = this.#documents.get(query);
    if (!document) {
      document = parse(query);
      const errors = validate(this.#schema, document);
      if (errors.length > 0) {
        document = { errors };
      }
      this.#documents.set(query, document);
    }
    return document;
  }

  async #field(source, args, context, info) {
    const { caller, now } = context;
    const field = info.parentType.getFields()[info.fieldName];
    if (!this.#access.allows(caller, info.parentType, field)) {
      throw new Unauthorized(info.parentType.name, info.fieldName);
    }
    const resolver = this.#resolvers.get(`${info.parentType.name}.${info.fieldName}`);
    context.args ??= { ...args };
    const setFilter = (filter) => {
      context.filter = filter;
    };
    return resolver
      ? resolver.resolve({ source, args: plain(args), caller, now, info, setFilter })
      : source?.[info.fieldName];
  }

  /** An error as AppSync writes it. */
  #rendered(error) {
    const { message, path, locations, originalError } = error;
    const shape = {
      path: path ?? null,
      locations: locations?.map(({ line, column }) => ({ line, column, sourceName: null })) ?? null,
    };
    if (originalError instanceof TemplateError) {
      const { type, data, info } = originalError;
      return { ...shape, message, errorType: type, data, errorInfo: info };
    }
    const [, parent, field] = /^Cannot return null for non-nullable field (\w+)\.(\w+)\.$/.exec(message) ?? [];
    if (parent) {
      return { ...shape, locations: null, message: this.#missing(parent, field, path) };
    }
    if (originalError && !originalError.extensions) {
      throw originalError; // a mistake of these programs, or a template that does what none has done before
    }
    return { ...shape, message };
  }

  /** In the words of graphql-java, which are AppSync's. */
  #missing(parent, field, path) {
    const type = getNullableType(this.#schema.getType(parent).getFields()[field].type);
    const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `/${step}`)).join('');
    return `Cannot return null for non-nullable type: '${type}' within parent '${parent}' (${where})`;
  }
}
