// Whom AppSync lets at a field before any resolver runs: its @aws_* directives, and the policies of IAM roles.

const MODES = {
  aws_api_key: 'API_KEY',
  aws_auth: 'USER_POOL',
  aws_cognito_user_pools: 'USER_POOL',
  aws_iam: 'IAM',
  aws_lambda: 'LAMBDA',
  aws_oidc: 'OIDC',
};
const ROOTS = ['Query', 'Mutation', 'Subscription'];

export class Access {
  #rules = new Map();

  constructor({ modes, policies }) {
    this.modes = modes;
    this.policies = policies;
  }

  /** @param {{mode: string, groups: string[], role: ?string, deniedFields: string[]}} caller a role is that of temporary credentials */
  allows(caller, type, field) {
    const groups = this.#rule(type, field).get(caller.mode);
    const name = `${type.name}.${field.name}`;
    return (
      groups !== undefined &&
      (groups.length === 0 || groups.some((group) => caller.groups.includes(group))) &&
      !caller.deniedFields.includes(name) &&
      (caller.mode !== 'IAM' || this.#policyAllows(caller.role, type, field))
    );
  }

  /** Policies speak of the fields of the root types; nobody grants what a query goes on to select. */
  #policyAllows(role, type, field) {
    const allowed = this.policies[role] ?? [];
    return (
      !role ||
      !ROOTS.includes(type.name) ||
      [`types/${type.name}/*`, `types/${type.name}/fields/${field.name}`].some((resource) => allowed.includes(resource))
    );
  }

  /** The modes that open a field, each with the groups of which the caller must be in one. */
  #rule(type, field) {
    const name = `${type.name}.${field.name}`;
    if (!this.#rules.has(name)) {
      const directives = [field.astNode, type.astNode].map((node) => this.#directives(node)).find((some) => some.length > 0);
      this.#rules.set(name, new Map(directives ?? [[this.modes[0], []]]));
    }
    return this.#rules.get(name);
  }

  /** @aws_auth counts only where there is but one mode. */
  #directives(node) {
    return node.directives
      .filter(({ name }) => MODES[name.value] && (name.value !== 'aws_auth' || this.modes.length === 1))
      .map((directive) => [MODES[directive.name.value], groupsOf(directive)]);
  }
}

function groupsOf(directive) {
  const argument = directive.arguments.find(({ name }) => name.value === 'cognito_groups');
  return (argument?.value.values ?? []).map(({ value }) => value);
}
