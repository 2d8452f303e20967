const idp = require('@aws-sdk/client-cognito-identity-provider');
const identity = require('@aws-sdk/client-cognito-identity');

const demand = (held, otherwise) => {
  if (!held) throw new Error(otherwise);
};
const any = (list) => list !== undefined && list.length > 0;

// Every page of a list.
const all = async (client, Command, UserPoolId, key) => {
  const found = [];
  let NextToken;
  do {
    const page = await client.send(new Command({ UserPoolId, NextToken }));
    found.push(...page[key]);
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
};

const describe = async ({ userPoolId: UserPoolId, userPoolClientId: ClientId, identityPoolId: IdentityPoolId }) => {
  const pools = new idp.CognitoIdentityProviderClient();
  const identities = new identity.CognitoIdentityClient();
  return {
    pool: (await pools.send(new idp.DescribeUserPoolCommand({ UserPoolId }))).UserPool,
    client: (await pools.send(new idp.DescribeUserPoolClientCommand({ UserPoolId, ClientId }))).UserPoolClient,
    mfa: await pools.send(new idp.GetUserPoolMfaConfigCommand({ UserPoolId })),
    groups: await all(pools, idp.ListGroupsCommand, UserPoolId, 'Groups'),
    providers: await all(pools, idp.ListIdentityProvidersCommand, UserPoolId, 'Providers'),
    identityPool: await identities.send(new identity.DescribeIdentityPoolCommand({ IdentityPoolId })),
    roles: (await identities.send(new identity.GetIdentityPoolRolesCommand({ IdentityPoolId }))).Roles ?? {},
  };
};

const check = (wanted, { pool, client, groups, providers, identityPool, roles }) => {
  demand(!any(pool.AliasAttributes), `The user pool ${pool.Id} has alias attributes, with which referenceAuth does not work`);
  demand(!client.ClientSecret, `The client ${client.ClientId} has a secret, which an app cannot keep`);
  const name = `cognito-idp.${wanted.region}.amazonaws.com`;
  demand(
    (identityPool.CognitoIdentityProviders ?? []).some(
      ({ ClientId, ProviderName }) => ClientId === client.ClientId && ProviderName.startsWith(name) && ProviderName.endsWith(`/${pool.Id}`),
    ),
    `The identity pool does not take tokens of the user pool ${pool.Id} for its client ${client.ClientId}`,
  );
  demand(roles.authenticated === wanted.authRoleArn, `authRoleArn is not the identity pool's, ${roles.authenticated}`);
  demand(roles.unauthenticated === wanted.unauthRoleArn, `unauthRoleArn is not the identity pool's, ${roles.unauthenticated}`);
  for (const [group, role] of Object.entries(wanted.groups ?? {})) {
    const found = groups.find(({ GroupName }) => GroupName === group);
    demand(found, `The user pool has no group ${group}`);
    demand(found.RoleArn === role, `The role of the group ${group} is ${found.RoleArn}`);
  }
  if (any(providers)) {
    demand(pool.Domain || pool.CustomDomain, 'The user pool has external providers, but no domain for its pages');
    demand(any(client.CallbackURLs), 'The client has no callback URLs, which external providers need');
    demand(any(client.LogoutURLs), 'The client has no sign-out URLs, which external providers need');
  }
};

const SOCIAL = { Google: 'GOOGLE', Facebook: 'FACEBOOK', LoginWithAmazon: 'LOGIN_WITH_AMAZON', SignInWithApple: 'SIGN_IN_WITH_APPLE' };

const outputs = ({ region }, { pool, client, mfa, providers, identityPool }) => {
  const policy = pool.Policies.PasswordPolicy;
  const listed = (list) => (list ?? []).join(',');
  const json = (list) => JSON.stringify(list ?? []);
  const domain = pool.Domain ? `${pool.Domain}.auth.${region}.amazoncognito.com` : '';
  return {
    allowUnauthenticatedIdentities: `${identityPool.AllowUnauthenticatedIdentities === true}`,
    signupAttributes: json(pool.SchemaAttributes?.filter(({ Required }) => Required).map(({ Name }) => Name.toLowerCase())),
    usernameAttributes: json(pool.UsernameAttributes),
    verificationMechanisms: json(pool.AutoVerifiedAttributes),
    passwordPolicyMinLength: `${policy.MinimumLength ?? ''}`,
    passwordPolicyRequirements: json(
      ['Numbers', 'Lowercase', 'Uppercase', 'Symbols'].filter((kind) => policy[`Require${kind}`]).map((kind) => `REQUIRES_${kind.toUpperCase()}`),
    ),
    mfaConfiguration: pool.MfaConfiguration ?? 'OFF',
    mfaTypes: json([
      ...(mfa.SmsMfaConfiguration?.SmsConfiguration ? ['SMS'] : []),
      ...(mfa.SoftwareTokenMfaConfiguration?.Enabled ? ['TOTP'] : []),
      ...(mfa.EmailMfaConfiguration ? ['EMAIL'] : []),
    ]),
    socialProviders: json(providers.map(({ ProviderType, ProviderName }) => SOCIAL[ProviderType] ?? ProviderName)),
    oauthCognitoDomain: pool.CustomDomain ?? domain,
    oauthScope: json(client.AllowedOAuthScopes),
    oauthRedirectSignIn: listed(client.CallbackURLs),
    oauthRedirectSignOut: listed(client.LogoutURLs),
    oauthResponseType: listed(client.AllowedOAuthFlows),
    oauthClientId: client.ClientId,
  };
};

exports.handler = async (event) => {
  const { StackId, RequestId, LogicalResourceId, PhysicalResourceId = RequestId, ResourceProperties: wanted } = event;
  const answer = { StackId, RequestId, LogicalResourceId, PhysicalResourceId, Status: 'SUCCESS' };
  try {
    if (event.RequestType !== 'Delete') {
      const found = await describe(wanted);
      check(wanted, found);
      answer.Data = outputs(wanted, found);
    }
  } catch (error) {
    Object.assign(answer, { Status: 'FAILED', Reason: error.message.slice(0, 1000) });
  }
  // Bytes, so that no content type is sent, which the signature of the address would not allow.
  await fetch(event.ResponseURL, { method: 'PUT', body: Buffer.from(JSON.stringify(answer)) });
};
