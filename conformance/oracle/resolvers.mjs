// What a backend would deploy to AppSync and DynamoDB: the authorization modes, resolvers with their templates, data sources, tables, and what IAM lets roles call.
import fs from 'node:fs';
import path from 'node:path';

const ACCOUNT = '123456789012';
/** What is known only once it is deployed; the names of the parts that templates speak of. */
const REFERENCES = [
  [/unauthenticatedUserRole/, 'unauthRole'],
  [/authenticatedUserRole/, 'authRole'],
  [/IdentityPool/, 'us-east-1:identity-pool'],
];
const MODES = {
  API_KEY: 'API_KEY',
  AMAZON_COGNITO_USER_POOLS: 'USER_POOL',
  AWS_IAM: 'IAM',
  AWS_LAMBDA: 'LAMBDA',
  OPENID_CONNECT: 'OIDC',
};
const PSEUDO = { 'AWS::AccountId': ACCOUNT, 'AWS::Partition': 'aws', 'AWS::Region': 'us-east-1', 'AWS::NoValue': '' };

/** Reads the constructs of `backend`; the templates' files lie in `assets`. */
export function deploymentOf(backend, assets) {
  const resources = backend.stack.node.findAll().filter((construct) => construct.cfnResourceType);
  const of = (...types) =>
    resources
      .filter((construct) => types.includes(construct.cfnResourceType))
      .map((construct) => {
        const [[id, { Properties }]] = Object.entries(construct.stack.resolve(construct._toCloudFormation()).Resources);
        return { id, properties: Properties, model: modelOf(construct) };
      });
  const texts = new Texts(assets);
  const functions = new Map(of('AWS::AppSync::FunctionConfiguration').map((each) => [each.id, each.properties]));
  const dataSources = new Map(of('AWS::AppSync::DataSource').map((each) => [each.id, each]));
  const step = ({ 'Fn::GetAtt': [id] }) => {
    const properties = functions.get(id);
    return { name: properties.Name, dataSource: sourceOf(properties.DataSourceName), ...texts.handlers(properties) };
  };
  const [{ properties: api }] = of('AWS::AppSync::GraphQLApi');
  const sourceOf = (name) => (name && typeof name !== 'string' ? dataSources.get(name['Fn::GetAtt'][0]).properties.Name : name);
  return {
    resolvers: of('AWS::AppSync::Resolver').map(({ properties }) => ({
      type: properties.TypeName,
      field: properties.FieldName,
      dataSource: sourceOf(properties.DataSourceName),
      functions: (properties.PipelineConfig?.Functions ?? []).map(step),
      ...texts.handlers(properties),
    })),
    dataSources: Object.fromEntries(
      [...dataSources.values()].map(({ properties, model }) => [properties.Name, { type: properties.Type, table: model }]),
    ),
    tables: of('Custom::AmplifyDynamoDBTable').map(({ properties, model }) => ({
      name: model,
      keySchema: properties.keySchema,
      attributeDefinitions: properties.attributeDefinitions,
      globalSecondaryIndexes: indexes(properties.globalSecondaryIndexes),
      localSecondaryIndexes: indexes(properties.localSecondaryIndexes),
    })),
    modes: [api, ...(api.AdditionalAuthenticationProviders ?? [])].map((each) => MODES[each.AuthenticationType]),
    policies: policies(of('AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy')),
    templates: texts.templates,
  };
}

/** The constructs of a model lie in a stack of its name. */
function modelOf(construct) {
  const names = construct.node.path.split('/');
  return names[names.indexOf('amplifyData') + 1];
}

function indexes(given = []) {
  return given.map(({ indexName, keySchema, projection }) => ({ indexName, keySchema, projection }));
}

/** By role (authRole, unauthRole, or function for those that a definition grants access): the root fields it may call. */
function policies(all) {
  const allowed = {};
  for (const { properties } of all) {
    for (const statement of properties.PolicyDocument.Statement) {
      if ([statement.Action].flat().includes('appsync:GraphQL')) {
        for (const role of properties.Roles) {
          const name = known(role.Ref) ?? 'function';
          (allowed[name] ??= []).push(...[statement.Resource].flat().map((arn) => /types\/.*/.exec(text(arn))[0]));
        }
      }
    }
  }
  return allowed;
}

function known(reference) {
  return PSEUDO[reference] ?? REFERENCES.find(([pattern]) => pattern.test(reference))?.[1];
}

/** A value of CloudFormation as a text, with names in the places of what a deployment would fill in. */
function text(value) {
  if (typeof value === 'string') {
    return value;
  }
  if (value['Fn::Join']) {
    return value['Fn::Join'][1].map(text).join(value['Fn::Join'][0]);
  }
  if (value['Fn::Sub']) {
    const [pattern, variables] = [value['Fn::Sub']].flat();
    return pattern.replace(/\$\{([^}]*)\}/g, (_, name) =>
      variables?.[name] === undefined ? known(name) ?? name : text(variables[name]),
    );
  }
  if (value.Ref) {
    return known(value.Ref) ?? value.Ref;
  }
  return JSON.stringify(value).replace(/\W+/g, '-'); // ids of the API and names of tables, which no template looks at
}

/** The texts of templates, each kept once. */
class Texts {
  templates = [];
  #numbers = new Map();

  constructor(assets) {
    this.assets = assets;
  }

  handlers(properties) {
    return {
      request: this.#of(properties, 'RequestMappingTemplate'),
      response: this.#of(properties, 'ResponseMappingTemplate'),
      code: this.#of(properties, 'Code'),
    };
  }

  #of(properties, name) {
    const location = properties[`${name}S3Location`];
    const content = location ? this.#asset(location) : properties[name] && text(properties[name]);
    if (content === undefined) {
      return undefined;
    }
    if (!this.#numbers.has(content)) {
      this.#numbers.set(content, this.templates.push(content) - 1);
    }
    return this.#numbers.get(content);
  }

  #asset(location) {
    const [hash] = /[0-9a-f]{64}/.exec(JSON.stringify(location));
    const file = fs.readdirSync(this.assets).find((name) => name.startsWith(`asset.${hash}`));
    return fs.readFileSync(path.join(this.assets, file), 'utf8');
  }
}
