// AppSync's data source of type AMAZON_DYNAMODB: takes what a template wrote to a DynamoDB endpoint.
import http from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { fromWire, toWireMap } from './attributes.mjs';

const agent = new http.Agent({ keepAlive: true });

/** What DynamoDB said no to, as ctx.error has it. */
class Refusal extends Error {
  constructor({ __type, message, Message }) {
    super(`${message ?? Message} (Service: DynamoDb, Status Code: 400, Request ID: unknown)`);
    this.type = `DynamoDB:${__type.split('#').at(-1)}`;
  }
}

/** Performs `request` on `table`; the answer has a result, or an error and what stands in the table. */
export async function perform(endpoint, table, request) {
  const calls = new Calls(endpoint, table);
  try {
    const operation = calls[request.operation];
    if (!operation) {
      throw new Error(`no template of Amplify's has had the operation ${request.operation}`);
    }
    return { result: await operation.call(calls, request) };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    return { result: error.current ?? null, error: { message: error.message, type: error.type } };
  }
}

class Calls {
  constructor(endpoint, table) {
    this.endpoint = endpoint;
    this.table = table;
  }

  async GetItem({ key, consistentRead = false }) {
    const { Item } = await this.#send('GetItem', { Key: toWireMap(key), ConsistentRead: consistentRead });
    return Item ? fromWire(Item) : null;
  }

  PutItem(request) {
    const item = { ...toWireMap(request.attributeValues), ...toWireMap(request.key) };
    const put = async (condition) => {
      await this.#send('PutItem', { Item: item, ...condition });
      return fromWire(item);
    };
    const done = (current) => current !== null && isDeepStrictEqual(current, fromWire(item));
    return this.#conditionally(request, put, done);
  }

  UpdateItem(request) {
    const update = expression('Update', request.update);
    const send = async (condition) => {
      const parameters = merged(update, condition);
      const { Attributes } = await this.#send('UpdateItem', { Key: toWireMap(request.key), ReturnValues: 'ALL_NEW', ...parameters });
      return fromWire(Attributes);
    };
    return this.#conditionally(request, send, () => false);
  }

  DeleteItem(request) {
    const send = async (condition) => {
      const { Attributes } = await this.#send('DeleteItem', { Key: toWireMap(request.key), ReturnValues: 'ALL_OLD', ...condition });
      return Attributes ? fromWire(Attributes) : null;
    };
    return this.#conditionally(request, send, (current) => current === null);
  }

  Query(request) {
    return this.#page('Query', request, expression('KeyCondition', request.query));
  }

  Scan(request) {
    return this.#page('Scan', request, {});
  }

  async #page(operation, request, key) {
    const { filter, index, limit, nextToken, scanIndexForward } = request;
    const parameters = merged(key, filter ? expression('Filter', filter) : {});
    const answer = await this.#send(operation, {
      ...parameters,
      ...(index ? { IndexName: index } : {}),
      ...(limit === undefined || limit === null ? {} : { Limit: limit }),
      ...(scanIndexForward === undefined ? {} : { ScanIndexForward: scanIndexForward }),
      ...(nextToken ? { ExclusiveStartKey: JSON.parse(Buffer.from(nextToken, 'base64')) } : {}),
    });
    const last = answer.LastEvaluatedKey;
    return {
      items: answer.Items.map(fromWire),
      nextToken: last ? Buffer.from(JSON.stringify(last)).toString('base64') : null,
      scannedCount: answer.ScannedCount,
    };
  }

  /**
   * AppSync looks at what is there when a condition fails ("Handling a condition check failure" in its documentation): if it is what
   * was wanted, all is well.
   */
  async #conditionally(request, send, done) {
    if (!request.condition) {
      return send({});
    }
    try {
      return await send(expression('Condition', request.condition));
    } catch (error) {
      if (error.type !== 'DynamoDB:ConditionalCheckFailedException') {
        throw error;
      }
      error.current = await this.GetItem({ key: request.key, consistentRead: true });
      if (done(error.current)) {
        return error.current;
      }
      throw error;
    }
  }

  async #send(operation, parameters) {
    const { status, body } = await post(this.endpoint, operation, JSON.stringify({ TableName: this.table, ...parameters }));
    if (status !== 200) {
      throw new Refusal(JSON.parse(body));
    }
    return JSON.parse(body);
  }
}

function expression(kind, { expression, expressionNames, expressionValues }) {
  return {
    [`${kind}Expression`]: expression,
    ...(some(expressionNames) ? { ExpressionAttributeNames: expressionNames } : {}),
    ...(some(expressionValues) ? { ExpressionAttributeValues: toWireMap(expressionValues) } : {}),
  };
}

function some(object) {
  return object && Object.keys(object).length > 0;
}

/** The parameters of two expressions that share names and values. */
function merged(first, second) {
  const both = { ...first, ...second };
  for (const shared of ['ExpressionAttributeNames', 'ExpressionAttributeValues']) {
    if (first[shared] && second[shared]) {
      both[shared] = { ...first[shared], ...second[shared] };
    }
  }
  return both;
}

function post(endpoint, operation, body) {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${operation}` };
  return new Promise((resolve, reject) => {
    const request = http.request(endpoint, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
