package dev.jampx.dsl;

/** A rule for the members of groups. Amplify: {@code allow.group('Admin')} and its like. */
public sealed interface GroupRule extends ModelRule permits StaticGroupsDeclaration, DynamicGroupsDeclaration {

    @Override
    GroupRule to(Operation... operations);

    /**
     * Chooses the claim of the token that holds the caller's groups: {@code allow.group("Admin").withClaimIn("roles")}. Amplify:
     * {@code .withClaimIn('roles')}.
     *
     * @param claim the claim's name; {@code cognito:groups} unless chosen
     */
    GroupRule withClaimIn(String claim);
}
