package dev.jampx.sandbox.cognito.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request to run an operation.
 *
 * @param parameters the input
 * @param userAgent what the client says it is; empty when it says nothing
 */
public record Call(Parameters parameters, String userAgent) {

    private static final Pattern SDK = Pattern.compile("(aws-sdk-[a-z-]+)/([0-9A-Za-z.-]+)");

    /** Cognito's word for the SDK of somebody who uses none, or none that it knows. */
    public static final String NO_SDK = "aws-sdk-unknown-unknown";

    /** The client's SDK as Cognito's triggers are told of it, such as {@code aws-sdk-java-2.33.0}. */
    public String sdkVersion() {
        Matcher sdk = SDK.matcher(userAgent);
        return sdk.find() ? sdk.group(1) + "-" + sdk.group(2) : NO_SDK;
    }
}
