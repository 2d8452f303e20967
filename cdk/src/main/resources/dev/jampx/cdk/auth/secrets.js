const { SSMClient, GetParametersCommand } = require('@aws-sdk/client-ssm');

// Asks for ten parameters at a time, which is the most that the Parameter Store answers at once.
const valuesAt = async (client, prefix, names) => {
  const values = {};
  for (let start = 0; start < names.length; start += 10) {
    const { Parameters } = await client.send(
      new GetParametersCommand({
        Names: names.slice(start, start + 10).map((name) => `${prefix}/${name}`),
        WithDecryption: true,
      }),
    );
    for (const { Name, Value } of Parameters) values[Name.slice(prefix.length + 1)] = Value;
  }
  return values;
};

// The first prefix is the backend's own and goes before the one that several share.
const fetchSecrets = async ({ names, prefixes }) => {
  const client = new SSMClient();
  const found = {};
  for (const prefix of prefixes) {
    const missing = names.filter((name) => !(name in found));
    if (missing.length > 0) Object.assign(found, await valuesAt(client, prefix, missing));
  }
  const missing = names.filter((name) => !(name in found));
  if (missing.length > 0) {
    throw new Error(`No value is set for ${missing.join(', ')}, neither under ${prefixes.join(' nor under ')} in the Parameter Store`);
  }
  return found;
};

exports.handler = async (event) => {
  const answer = {
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    PhysicalResourceId: event.PhysicalResourceId ?? event.RequestId,
    NoEcho: true,
  };
  try {
    if (event.RequestType !== 'Delete') answer.Data = await fetchSecrets(event.ResourceProperties);
    answer.Status = 'SUCCESS';
  } catch (error) {
    answer.Status = 'FAILED';
    answer.Reason = error.message.slice(0, 1000);
  }
  // Bytes, so that no content type is sent, which the signature of the address would not allow.
  await fetch(event.ResponseURL, { method: 'PUT', body: Buffer.from(JSON.stringify(answer)) });
};
