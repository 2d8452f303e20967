package dev.jampx.model.deployment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which deployment of a backend is meant. What it is called on AWS follows from this alone, as Amplify derives it, so that both find the
 * same stacks and parameters.
 *
 * @param namespace the id of the Amplify app for a branch, the project's name otherwise
 * @param name the branch, the developer, or the environment
 * @param type why it is deployed
 */
public record BackendIdentifier(String namespace, String name, DeploymentType type) {

    private static final int LONGEST_STACK_NAME = 128;
    private static final int LONGEST_NAME = 50;
    private static final int HASH_LENGTH = 10;
    private static final int STABLE_HASH_LENGTH = 20;
    private static final String PREFIX = "amplify";
    private static final int DASHES = 4;

    public BackendIdentifier {
        if (lettersAndDigits(namespace).isEmpty() || lettersAndDigits(name).isEmpty()) {
            throw new IllegalArgumentException("a backend needs a namespace and a name with letters or digits");
        }
    }

    /** The root stack's name, such as {@code amplify-herofaq-ada-sandbox-0123456789}. */
    public String stackName() {
        return String.join("-", PREFIX, stackNamespace(), stackInstance(), type.amplifyName(), hash());
    }

    /** Where the backend's secrets are in the Parameter Store, without a slash at the end. */
    public String parameterPrefix() {
        return "/amplify/" + pathPart();
    }

    /** Where the secrets are that all backends of the namespace share, without a slash at the end. */
    public String sharedParameterPrefix() {
        return "/amplify/shared/" + namespace;
    }

    /** Where functions find what {@code reference} is called, such as {@code AMPLIFY_AUTH_USERPOOL_ID}. */
    public String resourceReference(String reference) {
        return "/amplify/resource_reference/" + pathPart() + "/" + reference;
    }

    /** Twenty characters that stand for this deployment alone, such as the domain of its hosted pages. */
    public String stableHash() {
        return hash(STABLE_HASH_LENGTH, type.amplifyName() + namespace + name);
    }

    /** The tags of every resource. */
    public SortedMap<String, String> tags() {
        SortedMap<String, String> tags = new TreeMap<>();
        tags.put("created-by", PREFIX);
        tags.put("amplify:deployment-type", type.amplifyName());
        if (type == DeploymentType.BRANCH) {
            tags.put("amplify:app-id", namespace);
        }
        if (type != DeploymentType.SANDBOX) {
            tags.put("amplify:branch-name", name);
        }
        return tags;
    }

    private String pathPart() {
        return stackNamespace() + "/" + stackInstance() + "-" + type.amplifyName() + "-" + hash();
    }

    private String stackInstance() {
        return first(LONGEST_NAME, lettersAndDigits(name));
    }

    private String stackNamespace() {
        int room = LONGEST_STACK_NAME
                - PREFIX.length()
                - type.amplifyName().length()
                - stackInstance().length()
                - DASHES
                - HASH_LENGTH;
        // One less than fits, as in Amplify.
        return first(room - 1, lettersAndDigits(namespace));
    }

    private String hash() {
        return hash(HASH_LENGTH, namespace + name);
    }

    private static String hash(int length, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int index = 0; index < length / 2; index++) {
                hex.append(String.format("%02x", digest[index]));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }

    private static String lettersAndDigits(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "");
    }

    private static String first(int length, String text) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
