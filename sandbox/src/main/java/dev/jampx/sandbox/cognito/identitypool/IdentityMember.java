package dev.jampx.sandbox.cognito.identitypool;

import dev.jampx.sandbox.cognito.protocol.Member;

/** The members that operations of an identity pool share. */
final class IdentityMember {

    /** {@code IdentityId}. */
    static final Member IDENTITY_ID = id("IdentityId");

    /** {@code IdentityPoolId}. */
    static final Member IDENTITY_POOL_ID = id("IdentityPoolId");

    private IdentityMember() {}

    private static Member id(String name) {
        return new Member(name, true, false, 1, 55, "[\\w-]+:[0-9a-f-]+");
    }
}
