package dev.jampx.dsl;

/** A rule for whomever a field of the row names. Amplify: {@code allow.owner()} and its like. */
public sealed interface OwnerRule extends ModelRule permits OwnerDeclaration {

    @Override
    OwnerRule to(Operation... operations);

    /**
     * Chooses the claim of the token that is compared with the field: {@code allow.owner().identityClaim("user_id")}. Amplify:
     * {@code .identityClaim('user_id')}.
     *
     * @param claim the claim's name; the user's id and name unless chosen
     */
    OwnerRule identityClaim(String claim);
}
