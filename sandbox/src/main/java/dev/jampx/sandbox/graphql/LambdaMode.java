package dev.jampx.sandbox.graphql;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.graphql.authorizer.AuthorizerFailedException;
import dev.jampx.sandbox.graphql.authorizer.Judgement;
import dev.jampx.sandbox.graphql.authorizer.LambdaAuthorizer;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.Set;

/**
 * Tokens that a function judges.
 *
 * @param authorizer the function
 * @param refusals is told why it does not come to a judgement
 */
record LambdaMode(LambdaAuthorizer authorizer, RefusalLog refusals) implements AuthenticationMode {

    @Override
    public CallerIdentity identify(String token, WireRequest request) throws RefusedException {
        Judgement judgement;
        try {
            judgement = authorizer.judge(token, request);
        } catch (AuthorizerFailedException e) {
            refusals.refused(e.getMessage());
            throw new RefusedException(Refusal.withoutMessage());
        }
        if (!judgement.authorized()) {
            throw new RefusedException(Refusal.notAuthorized());
        }
        return new CallerIdentity(
                AuthorizationMode.LAMBDA,
                Set.of(),
                FieldPolicy.ofDenial(judgement.deniedFields()),
                "{\"resolverContext\":" + judgement.resolverContext() + "}");
    }
}
