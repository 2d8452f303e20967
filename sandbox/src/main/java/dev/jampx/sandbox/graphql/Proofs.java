package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;

/**
 * What tells who calls.
 *
 * @param userPool decides on user pool tokens
 * @param signatures decides on AWS signatures
 * @param functionRoles what the roles of functions allow
 * @param refusals is told what clients are not
 */
public record Proofs(
        TokenVerifier userPool, CallerIdentification signatures, Permissions functionRoles, RefusalLog refusals) {}
