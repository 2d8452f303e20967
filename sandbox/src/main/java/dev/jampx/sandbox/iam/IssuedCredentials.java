package dev.jampx.sandbox.iam;

import java.util.Optional;

/** Temporary credentials that were given out here, found by what a signed request says of them. */
public interface IssuedCredentials {

    /**
     * Who signs with an access key.
     *
     * @param sessionToken the session token, if the request has one
     * @return empty if the access key is none of these
     */
    Optional<Signer> signer(String accessKeyId, Optional<String> sessionToken);

    /** These, or else those of {@code others}. */
    default IssuedCredentials or(IssuedCredentials others) {
        return (accessKeyId, sessionToken) ->
                signer(accessKeyId, sessionToken).or(() -> others.signer(accessKeyId, sessionToken));
    }

    /** Who an access key belongs to. */
    sealed interface Signer {

        /** Somebody whose signature can be verified: made with {@code secretAccessKey}, it is that of {@code caller}. */
        record Known(String secretAccessKey, Caller caller) implements Signer {}

        /** Somebody with a session token that is not good; {@code why} is AWS's answer. */
        record Refused(Caller.Forged why) implements Signer {}

        /** The session token is not the one that was given out with the access key. */
        static Signer invalidToken() {
            return new Refused(new Caller.Forged(
                    "UnrecognizedClientException", "The security token included in the request is invalid."));
        }

        /** The credentials were good once. */
        static Signer expired() {
            return new Refused(new Caller.Forged(
                    "ExpiredTokenException", "The security token included in the request is expired"));
        }
    }
}
