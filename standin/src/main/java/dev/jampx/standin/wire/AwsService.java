package dev.jampx.standin.wire;

import dev.jampx.sandbox.wire.WireResponse;

/** One of AWS's services. */
public interface AwsService {

    /** How it words what is wrong with a caller. */
    Dialect dialect();

    /** What the request asks for, as AWS calls it, such as {@code CreateChangeSet}. */
    String action(AwsRequest request);

    /** What the request is about, as far as permissions can tell: an ARN, a name, or {@code *}. */
    default String resource(AwsRequest request) {
        return "*";
    }

    /**
     * Does it.
     *
     * @throws AwsError when it cannot be done
     */
    WireResponse answer(AwsRequest request);

    /** {@code error} as the service's protocol tells it. */
    WireResponse refusal(AwsRequest request, AwsError error);
}
