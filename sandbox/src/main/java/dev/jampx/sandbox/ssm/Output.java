package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.iam.AccessDenial;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Parameters as they are on the wire.
 *
 * @param region the region that they are said to be in
 */
record Output(String region) {

    private static final double MILLISECONDS = 1000;

    /** The ARN of the parameter {@code name}, or of the path. */
    String arn(String name) {
        return "arn:aws:ssm:" + region + ":" + AccessDenial.ACCOUNT + ":parameter" + (name.startsWith("/") ? "" : "/")
                + name;
    }

    /**
     * A parameter with its value.
     *
     * @param decrypted whether the value of one that is encrypted on AWS is wanted as it is
     */
    ObjectNode parameter(Parameter parameter, boolean decrypted) {
        ObjectNode document = common(parameter);
        document.put(
                "Value",
                parameter.type() == ParameterType.SECURE_STRING && !decrypted ? sealed(parameter) : parameter.value());
        return document;
    }

    /** What there is to say of a parameter without its value. */
    ObjectNode metadata(Parameter parameter) {
        ObjectNode document = common(parameter);
        if (parameter.type() == ParameterType.SECURE_STRING) {
            document.put("KeyId", "alias/aws/ssm");
        }
        document.put("LastModifiedUser", "arn:aws:iam::" + AccessDenial.ACCOUNT + ":root");
        if (!parameter.description().isEmpty()) {
            document.put("Description", parameter.description());
        }
        if (!parameter.allowedPattern().isEmpty()) {
            document.put("AllowedPattern", parameter.allowedPattern());
        }
        document.put("Tier", "Standard");
        document.putArray("Policies");
        return document;
    }

    private ObjectNode common(Parameter parameter) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("Name", parameter.name())
                .put("ARN", arn(parameter.name()))
                .put("Type", parameter.type().awsName())
                .put("Version", parameter.version())
                .put("LastModifiedDate", parameter.lastModified().toEpochMilli() / MILLISECONDS)
                .put("DataType", "text");
    }

    /** What stands where AWS has the encrypted value: it is told by the name alone, so that it gives nothing away. */
    private String sealed(Parameter parameter) {
        String place = arn(parameter.name()) + ":" + parameter.version();
        return Base64.getEncoder().encodeToString(Sha256.of(place.getBytes(StandardCharsets.UTF_8)));
    }
}
