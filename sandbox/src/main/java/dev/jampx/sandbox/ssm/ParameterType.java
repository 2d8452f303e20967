package dev.jampx.sandbox.ssm;

import java.util.Arrays;
import java.util.Optional;

/** What a parameter holds. */
enum ParameterType {
    /** A text. */
    STRING("String"),
    /** Texts, with commas between them. */
    STRING_LIST("StringList"),
    /** A text that is encrypted on AWS. */
    SECURE_STRING("SecureString");

    private final String awsName;

    ParameterType(String awsName) {
        this.awsName = awsName;
    }

    /** Its name on the wire. */
    String awsName() {
        return awsName;
    }

    static Optional<ParameterType> of(String awsName) {
        return Arrays.stream(values())
                .filter(type -> type.awsName.equals(awsName))
                .findFirst();
    }
}
