package dev.jampx.dsl;

import java.util.List;

/** A field that holds a list of values; the list may be null unless {@link #required()}. */
public sealed interface ListField extends ValueField<ListField> permits ListDeclaration {

    /**
     * Makes the list required: {@code a.string().array().required()} is {@code [String]!}. That is so right after {@code array()}; after
     * another word it is the elements that are required, as in Amplify: {@code a.string().array().authorization(...).required()} is
     * {@code [String!]}. Amplify: {@code .required()}.
     */
    @Override
    ListField required();

    /**
     * Gives the list a default value: {@code a.string().array().defaultValue(List.of("a", "b"))}. Amplify: {@code .default(['a', 'b'])},
     * which its types let pass.
     *
     * @param values the values: texts, numbers or booleans. They replace an earlier default value
     */
    ListField defaultValue(List<?> values);
}
