package dev.jampx.cdk.auth;

import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.resolved.UserAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cognito.CfnUserPool;

/** Attributes of users, as the user pool is told of them. */
final class SchemaAttributes {

    private SchemaAttributes() {}

    static CfnUserPool.SchemaAttributeProperty of(UserAttribute attribute) {
        CfnUserPool.SchemaAttributeProperty.Builder builder = CfnUserPool.SchemaAttributeProperty.builder()
                .name(attribute.name())
                .mutable(attribute.mutable());
        if (attribute.dataType().isEmpty()) {
            return builder.required(attribute.required()).build();
        }
        AttributeDataType dataType = attribute.dataType().get();
        builder.attributeDataType(dataType.cognitoName());
        if (dataType == AttributeDataType.STRING) {
            builder.stringAttributeConstraints(CfnUserPool.StringAttributeConstraintsProperty.builder()
                    .minLength(text(attribute.least()))
                    .maxLength(text(attribute.most()))
                    .build());
        }
        if (dataType == AttributeDataType.NUMBER) {
            builder.numberAttributeConstraints(CfnUserPool.NumberAttributeConstraintsProperty.builder()
                    .minValue(text(attribute.least()))
                    .maxValue(text(attribute.most()))
                    .build());
        }
        return builder.build();
    }

    private static @Nullable String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : null;
    }
}
