package dev.jampx.sandbox.cognito;

import dev.jampx.model.auth.StandardAttribute;

/** Cognito's names of the attributes that codes are sent to, and of those that say whether they are known to be right. */
public final class StandardNames {

    /** The e-mail address. */
    public static final String EMAIL = StandardAttribute.EMAIL.cognitoName();

    /** The phone number, in E.164's form. */
    public static final String PHONE_NUMBER = StandardAttribute.PHONE_NUMBER.cognitoName();

    private static final String VERIFIED = "_verified";

    private StandardNames() {}

    /** The name of the attribute that says whether the user showed that {@code attribute} is theirs. */
    public static String verified(String attribute) {
        return attribute + VERIFIED;
    }
}
