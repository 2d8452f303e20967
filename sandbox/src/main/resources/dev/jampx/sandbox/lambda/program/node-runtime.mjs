// Runs the handler of a function in Node.js: a client of Lambda's Runtime API.
import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const env = process.env;
const base = `http://${env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/`;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const endOfOutput = "\u0001jampx:end-of-output\n";
const levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
const asJson = env.AWS_LAMBDA_LOG_FORMAT === "JSON";
const lowest = asJson ? Math.max(0, levels.indexOf(env.AWS_LAMBDA_LOG_LEVEL ?? "INFO")) : 0;

let current;

class RuntimeFailure extends Error {
  constructor(type, message) {
    super(message);
    this.name = type;
  }
}

function call(method, path, headers, body) {
  return new Promise((done, failed) => {
    const sent = request(base + path, { method, agent, headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.on("error", failed);
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

function post(path, body, headers = {}) {
  const bytes = Buffer.from(body);
  return call("POST", path, { "content-type": "application/json", "content-length": bytes.length, ...headers }, bytes);
}

function described(error) {
  if (error instanceof Error || (error && typeof error === "object" && "stack" in error)) {
    return {
      errorType: error.name || "Error",
      errorMessage: error.message,
      trace: String(error.stack ?? "").split("\n"),
    };
  }
  return {
    errorType: error === undefined || error === null ? "null" : typeof error,
    errorMessage: String(error ?? "null"),
    trace: [],
  };
}

function report(path, error) {
  const body = described(error);
  return post(path, JSON.stringify(body), { "lambda-runtime-function-error-type": body.errorType });
}

function logged(level, values) {
  if (levels.indexOf(level) < lowest) {
    return;
  }
  const timestamp = new Date().toISOString();
  if (!asJson) {
    process.stdout.write(`${timestamp}\t${current?.id}\t${level}\t${format(...values)}\n`);
    return;
  }
  const line = { timestamp, level, requestId: current?.id };
  if (values.length === 1 && typeof values[0] === "object" && !(values[0] instanceof Error)) {
    line.message = values[0];
  } else {
    line.message = format(...values);
  }
  const error = values.find((value) => value instanceof Error);
  if (error) {
    const { errorType, errorMessage, trace } = described(error);
    Object.assign(line, { errorType, errorMessage, stackTrace: trace });
  }
  let text;
  try {
    text = JSON.stringify(line);
  } catch {
    text = JSON.stringify({ ...line, message: format(...values) });
  }
  process.stdout.write(`${text}\n`);
}

function patchConsole() {
  const write = (level) => (...values) => logged(level, values);
  console.log = write("INFO");
  console.info = write("INFO");
  console.warn = write("WARN");
  console.error = write("ERROR");
  console.debug = write("DEBUG");
  console.trace = write("TRACE");
}

function failure(kind, error) {
  if (asJson) {
    logged("ERROR", [error instanceof Error ? error : format(error)]);
    return;
  }
  const { errorType, errorMessage, trace } = described(error);
  logged("ERROR", [`${kind} \t${JSON.stringify({ errorType, errorMessage, stack: trace })}`]);
}

/** What crashes the process is reported before it ends. */
function crash(kind, error, status) {
  failure(kind, error);
  const path = current ? `invocation/${current.id}/error` : "init/error";
  report(path, error).finally(() => process.exit(status));
}

function member(value, names) {
  return names.reduce((holder, name) => holder?.[name], value);
}

async function load() {
  const name = env._HANDLER ?? "";
  const slash = name.lastIndexOf("/") + 1;
  const dot = name.indexOf(".", slash);
  if (dot < 0) {
    throw new RuntimeFailure("Runtime.MalformedHandlerName", "Bad handler");
  }
  const module = name.slice(0, dot);
  const names = name.slice(dot + 1).split(".");
  const file = [".js", ".mjs", ".cjs"].map((end) => join(env.LAMBDA_TASK_ROOT, module + end)).find(existsSync);
  if (!file) {
    throw new RuntimeFailure("Runtime.ImportModuleError", `Error: Cannot find module '${module.slice(slash)}'`);
  }
  let loaded;
  try {
    loaded = await import(pathToFileURL(file).href);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new RuntimeFailure("Runtime.UserCodeSyntaxError", String(error));
    }
    if (error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND") {
      throw new RuntimeFailure("Runtime.ImportModuleError", `Error: ${error.message}`);
    }
    throw error;
  }
  const handler = member(loaded, names) ?? member(loaded.default, names);
  if (handler === undefined) {
    throw new RuntimeFailure("Runtime.HandlerNotFound", `${name} is undefined or not exported`);
  }
  if (typeof handler !== "function") {
    throw new RuntimeFailure("Runtime.HandlerNotFound", `${name} is not a function`);
  }
  return handler;
}

function contextOf(headers, settle) {
  const parsed = (text) => (text ? JSON.parse(text) : undefined);
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
    awsRequestId: headers["lambda-runtime-aws-request-id"],
    clientContext: parsed(headers["lambda-runtime-client-context"]),
    identity: parsed(headers["lambda-runtime-cognito-identity"]),
    getRemainingTimeInMillis: () => deadline - Date.now(),
    done: (error, result) => settle(error, result, false),
    fail: (error) => settle(error ?? "handled", undefined, false),
    succeed: (result) => settle(null, result, false),
  };
}

/** Calls the handler in whichever of its three manners it is written: with a promise, a callback, or neither. */
function answered(handler, event, headers) {
  return new Promise((done, failed) => {
    // An event loop with nothing to do ends the invocation, whether there is an answer or not.
    let answer = null;
    const finish = () => done(answer);
    process.once("beforeExit", finish);
    const settle = (error, result, waits) => {
      if (error) {
        process.off("beforeExit", finish);
        failed(error);
        return;
      }
      answer = result;
      if (!waits) {
        process.off("beforeExit", finish);
        setImmediate(finish);
      }
    };
    const context = contextOf(headers, settle);
    const callback = (error, result) => settle(error, result, context.callbackWaitsForEmptyEventLoop);
    const returned = handler(event, context, callback);
    if (typeof returned?.then === "function") {
      returned.then(
        (result) => settle(null, result, false),
        (error) => settle(error ?? new Error("handled"), undefined, false),
      );
    }
  });
}

function document(result) {
  try {
    return JSON.stringify(result === undefined ? null : result) ?? "null";
  } catch (error) {
    throw new RuntimeFailure("Runtime.MarshalError", "Unable to stringify response body");
  }
}

async function serve(handler) {
  for (;;) {
    process.stdout.write(endOfOutput);
    const { headers, body } = await call("GET", "invocation/next", {});
    current = { id: headers["lambda-runtime-aws-request-id"] };
    env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"] ?? "";
    try {
      const answer = document(await answered(handler, JSON.parse(body.toString()), headers));
      await post(`invocation/${current.id}/response`, answer);
    } catch (error) {
      failure("Invoke Error", error);
      await report(`invocation/${current.id}/error`, error);
    }
    current = undefined;
  }
}

process.on("uncaughtException", (error) => crash("Uncaught Exception", error, 129));
process.on("unhandledRejection", (reason) => {
  const error = new RuntimeFailure("Runtime.UnhandledPromiseRejection", String(reason));
  error.stack = reason?.stack ?? error.stack;
  crash("Unhandled Promise Rejection", error, 128);
});
patchConsole();
let handler;
try {
  handler = await load();
} catch (error) {
  failure("Uncaught Exception", error);
  await report("init/error", error);
  process.exit(1);
}
serve(handler).catch(() => process.exit(1));
