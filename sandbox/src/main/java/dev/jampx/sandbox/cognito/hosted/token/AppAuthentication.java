package dev.jampx.sandbox.cognito.hosted.token;

import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.wire.WireRequest;

/**
 * Who asks for tokens: the pool's one app client, which has no secret and says its id.
 *
 * @param pool the pool
 */
record AppAuthentication(UserPool pool) {

    /**
     * The form of a request that comes from the app client.
     *
     * @throws RefusedTokens when it is no form, or comes from another client, or with a secret
     */
    WebParameters require(WireRequest request) {
        if (!request.method().equals("POST") || !WebParameters.isForm(request)) {
            throw RefusedTokens.invalidRequest("The request must be a form that is posted.");
        }
        WebParameters form = WebParameters.parse(request.text());
        form.repeated().ifPresent(name -> {
            throw RefusedTokens.invalidRequest("The parameter " + name + " stands there twice.");
        });
        boolean withSecret = request.header("authorization").isPresent()
                || form.optional("client_secret").isPresent();
        if (withSecret
                || !form.text("client_id").equals(pool.settings().identity().clientId())) {
            throw new RefusedTokens("invalid_client", "");
        }
        return form;
    }
}
