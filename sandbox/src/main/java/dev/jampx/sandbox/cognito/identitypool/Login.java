package dev.jampx.sandbox.cognito.identitypool;

import java.util.List;
import java.util.Map;

/**
 * A user whom a provider vouches for.
 *
 * @param provider the provider's name, such as {@code cognito-idp.us-east-1.amazonaws.com/us-east-1_abc}
 * @param subject the user's {@code sub}
 * @param claims what else the provider says of them
 */
record Login(String provider, String subject, Map<String, Object> claims) {

    /** How AWS writes who vouched: the provider, and the provider with the user. */
    List<String> providers() {
        return List.of(provider, provider + ":CognitoSignIn:" + subject);
    }
}
