package dev.jampx.cdk.data;

import software.amazon.awscdk.interfaces.iam.IRoleRef;

/**
 * The identity pool whose users may call the API.
 *
 * @param identityPoolId its id
 * @param authenticated the role of users who are signed in
 * @param unauthenticated the role of guests
 */
public record IdentityPoolRoles(String identityPoolId, IRoleRef authenticated, IRoleRef unauthenticated) {}
