// Writes the shell commands that set a function's variables to what the Parameter Store holds.
// AMPLIFY_SSM_ENV_CONFIG says which: {"NAME": {"path": "/...", "sharedPath": "/..."}}.
import { createHash, createHmac } from "node:crypto";

const env = process.env;
const region = env.AWS_REGION ?? "us-east-1";
const target = "AmazonSSM.GetParameters";
const contentType = "application/x-amz-json-1.1";
const mostNames = 10;
const attempts = 4;

class StartupError extends Error {}

const hash = (content) => createHash("sha256").update(content).digest("hex");
const mac = (key, text) => createHmac("sha256", key).update(text).digest();

function endpoint() {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const url = env.AWS_ENDPOINT_URL_SSM || env.AWS_ENDPOINT_URL || `https://ssm.${region}.${suffix}`;
  return new URL(url.endsWith("/") ? url : `${url}/`);
}

function signedHeaders(url, body) {
  if (!env.AWS_ACCESS_KEY_ID || !env.AWS_SECRET_ACCESS_KEY) {
    throw new StartupError("it has no AWS credentials in its environment");
  }
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const headers = { "content-type": contentType, host: url.host, "x-amz-date": time };
  if (env.AWS_SESSION_TOKEN) {
    headers["x-amz-security-token"] = env.AWS_SESSION_TOKEN;
  }
  headers["x-amz-target"] = target;
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const request = `POST\n${url.pathname}\n\n${lines}\n${names.join(";")}\n${hash(body)}`;
  const scope = `${time.slice(0, 8)}/${region}/ssm/aws4_request`;
  const key = scope.split("/").reduce(mac, `AWS4${env.AWS_SECRET_ACCESS_KEY}`);
  const signature = mac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash(request)}`).toString("hex");
  headers.authorization =
    `AWS4-HMAC-SHA256 Credential=${env.AWS_ACCESS_KEY_ID}/${scope}, ` +
    `SignedHeaders=${names.join(";")}, Signature=${signature}`;
  delete headers.host;
  return headers;
}

async function send(body) {
  const url = endpoint();
  for (let attempt = 1; ; attempt++) {
    let reason;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: signedHeaders(url, body),
        body,
        signal: AbortSignal.timeout(4000),
      });
      const text = await response.text();
      if (response.ok) {
        return JSON.parse(text);
      }
      reason = `the Parameter Store answers with status ${response.status}: ${text.trim()}`;
      if (response.status !== 429 && response.status < 500 && !text.includes("ThrottlingException")) {
        throw new StartupError(reason);
      }
    } catch (error) {
      if (error instanceof StartupError) {
        throw error;
      }
      reason = `the Parameter Store at ${url} cannot be reached: ${error.cause ?? error}`;
    }
    if (attempt === attempts) {
      throw new StartupError(reason);
    }
    await new Promise((done) => setTimeout(done, 100 * 2 ** (attempt - 1)));
  }
}

async function valuesOf(paths) {
  const names = [...new Set(paths)];
  const values = new Map();
  for (let start = 0; start < names.length; start += mostNames) {
    const body = JSON.stringify({ Names: names.slice(start, start + mostNames), WithDecryption: true });
    for (const parameter of (await send(body)).Parameters ?? []) {
      values.set(parameter.Name, parameter.Value);
    }
  }
  return values;
}

async function commands() {
  const wanted = Object.entries(JSON.parse(env.AMPLIFY_SSM_ENV_CONFIG || "{}"));
  const own = await valuesOf(wanted.map(([, { path }]) => path));
  const missing = wanted.filter(([, { path, sharedPath }]) => sharedPath && !own.has(path));
  const shared = await valuesOf(missing.map(([, { sharedPath }]) => sharedPath));
  return wanted.map(([variable, { path, sharedPath }]) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) {
      throw new StartupError("AMPLIFY_SSM_ENV_CONFIG names a variable that cannot be one");
    }
    const value = own.get(path) ?? shared.get(sharedPath);
    if (value === undefined) {
      const places = sharedPath ? `${path} or ${sharedPath}` : path;
      throw new StartupError(
        `its variable ${variable} is to have the value of the parameter ${places}, which does not exist`,
      );
    }
    return `export ${variable}='${value.replaceAll("'", "'\\''")}'\n`;
  });
}

try {
  process.stdout.write((await commands()).join(""));
} catch (error) {
  process.stderr.write(`jampx: the function cannot start: ${error.message}\n`);
  process.exitCode = 1;
}
