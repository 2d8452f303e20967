package dev.jampx.sandbox.iam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who a request comes from, going by its AWS signature (Signature Version 4). */
public sealed interface Caller {

    /** Signed with the credentials of the function {@code function}: held to that function's role. */
    record Function(String function) implements Caller {}

    /** Signed with credentials of the identity pool: held to the role that {@code identity} was given them for. */
    record Federated(FederatedIdentity identity) implements Caller {}

    /** Signed with any other credentials: the developer at the keyboard, who may do everything. */
    record Administrator() implements Caller {}

    /** Not signed. */
    record Unsigned() implements Caller {}

    /**
     * Signed with credentials that were given out here, but they or the signature are not good.
     *
     * @param errorType AWS's name for what is wrong
     * @param message why, in AWS's words
     * @param details what S3 says besides, in order: each by its element
     */
    record Forged(String errorType, String message, Map<String, String> details) implements Caller {

        public Forged {
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }

        /** Without details. */
        public Forged(String errorType, String message) {
            this(errorType, message, Map.of());
        }

        /** A signature that does not fit the request; {@code message} says why. */
        public Forged(String message) {
            this("InvalidSignatureException", message);
        }

        /** The same, with another detail. */
        public Forged with(String element, String text) {
            Map<String, String> more = new LinkedHashMap<>(details);
            more.put(element, text);
            return new Forged(errorType, message, more);
        }
    }
}
