package dev.jampx.codegen.modelgen;

/**
 * What can be chosen about models, by Amplify's flags {@code --model-...}.
 *
 * @param generateIndexRules whether Swift models tell of their keys
 * @param emitAuthProvider whether the rules of Swift models tell who vouches for the callers
 * @param respectPrimaryKeyAttributesOnConnectionField whether models know of keys other than {@code id}
 * @param generateModelsForLazyLoadAndCustomSelectionSet whether related models are loaded when they are asked for
 * @param addTimestampFields whether models have the timestamps that nobody declared
 * @param handleListNullabilityTransparently whether a list may be absent exactly where the definition says so
 */
public record ModelOptions(
        boolean generateIndexRules,
        boolean emitAuthProvider,
        boolean respectPrimaryKeyAttributesOnConnectionField,
        boolean generateModelsForLazyLoadAndCustomSelectionSet,
        boolean addTimestampFields,
        boolean handleListNullabilityTransparently) {

    /** Everything, which is what Amplify does where no flag is given. */
    public static final ModelOptions DEFAULTS = new ModelOptions(true, true, true, true, true, true);
}
