package dev.jampx.cli.mistake;

/** Secrets that cannot be set or found: JPX7111 to JPX7119. */
public final class SecretProblems {

    private SecretProblems() {}

    public static Mistake name(String name) {
        return Mistake.about(
                "JPX7111",
                name,
                "\"" + name + "\" cannot name a secret: letters, digits and the characters _ . - are allowed.",
                "Choose another name, and name it the same in secret(...).");
    }

    public static Mistake unknown(String name, String where) {
        return Mistake.about(
                "JPX7112",
                name,
                "There is no secret \"" + name + "\" " + where + ".",
                "\"jampx sandbox secret list\" shows those there are; \"jampx sandbox secret set " + name
                        + "\" sets it.");
    }

    public static Mistake empty(String name) {
        return Mistake.about(
                "JPX7113",
                name,
                "A secret has to have a value, and none was given.",
                "Type it when you are asked, or send it through a pipe.");
    }
}
