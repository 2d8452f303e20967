package dev.jampx.dsl;

/** Starts permissions on the user pool; it holds nothing. */
enum AuthPermissions implements AuthAllow {
    START;

    @Override
    public AuthGrantee resource(FunctionDefinition function) {
        return new AuthGranteeDeclaration(
                FunctionDeclaration.written(Given.value("allow.resource", function)), Site.ofCaller());
    }
}
