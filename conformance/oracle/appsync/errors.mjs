// What fields end in.

/** What ends a template: $util.error, $util.unauthorized. */
export class TemplateError extends Error {
  constructor({ message, type = null, data = null, info = null }) {
    super(message);
    Object.assign(this, { type, data, info });
  }
}

export class Unauthorized extends TemplateError {
  constructor(type, field) {
    super({ message: `Not Authorized to access ${field} on type ${type}`, type: 'Unauthorized' });
  }
}
