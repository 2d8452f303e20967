package dev.jampx.dsl;

/**
 * What a subscription follows: a custom mutation, {@code a.ref("publish")}, or mutations of a model,
 * {@code a.ref("Todo").mutations(MutationOperation.CREATE)}. Amplify: what {@code .for(...)} is given.
 */
public sealed interface SubscriptionSource permits RefType, SourceDeclaration {}
