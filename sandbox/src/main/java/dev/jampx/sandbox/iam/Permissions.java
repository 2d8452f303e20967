package dev.jampx.sandbox.iam;

/** What a function's role lets it do. */
@FunctionalInterface
public interface Permissions {

    /**
     * @param function the function's name
     * @param action an IAM action, such as {@code cognito-idp:AdminAddUserToGroup} or {@code appsync:GraphQL}
     * @param resource what it acts on: {@code userpool}, or {@code types/<Type>/fields/<field>} of the API
     * @return whether the role's policy allows it
     */
    boolean allows(String function, String action, String resource);
}
