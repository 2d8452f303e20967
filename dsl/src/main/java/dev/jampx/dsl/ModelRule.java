package dev.jampx.dsl;

/** A rule for people that can be narrowed to some operations. Amplify: what has {@code .to([...])}. */
public sealed interface ModelRule extends AuthorizationRule permits OwnerRule, GroupRule, RuleDeclaration {

    /**
     * Narrows the rule: {@code allow.publicApiKey().to(Operation.READ)}. Amplify: {@code .to(['read'])}.
     *
     * @param operations what the rule allows; everything unless narrowed. They replace those chosen earlier
     */
    ModelRule to(Operation... operations);
}
