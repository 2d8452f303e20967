package dev.jampx.client.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.traits.RequiredTrait;

/** Holds inputs against AWS's published model of Cognito's user pools, as the AWS SDK for Java has it: names, types, and what is required. */
final class PublishedApi {

    private static final String MODEL = "software.amazon.awssdk.services.cognitoidentityprovider.model.";

    private PublishedApi() {}

    static List<String> complaints(String operation, JsonNode input) {
        List<String> complaints = new ArrayList<>();
        try {
            Object builder = Class.forName(MODEL + operation.replace("MFA", "Mfa") + "Request")
                    .getMethod("builder")
                    .invoke(null);
            check(operation, ((SdkPojo) builder).sdkFields(), input, complaints);
        } catch (ReflectiveOperationException unknown) {
            complaints.add("Cognito has no operation " + operation);
        }
        return complaints;
    }

    private static void check(String path, List<SdkField<?>> fields, JsonNode object, List<String> complaints) {
        object.properties().forEach(member -> {
            String name = path + "." + member.getKey();
            Optional<SdkField<?>> field = fields.stream()
                    .filter(known -> known.locationName().equals(member.getKey()))
                    .findFirst();
            field.ifPresentOrElse(
                    known -> check(name, known, member.getValue(), complaints),
                    () -> complaints.add("Cognito has no " + name));
        });
        for (SdkField<?> field : fields) {
            if (field.containsTrait(RequiredTrait.class) && !object.has(field.locationName())) {
                complaints.add("Cognito requires " + path + "." + field.locationName());
            }
        }
    }

    private static void check(String path, SdkField<?> field, JsonNode value, List<String> complaints) {
        MarshallingType<?> type = field.marshallingType();
        boolean fits;
        if (type.equals(MarshallingType.STRING)) {
            fits = value.isTextual();
        } else if (type.equals(MarshallingType.BOOLEAN)) {
            fits = value.isBoolean();
        } else if (type.equals(MarshallingType.INTEGER)) {
            fits = value.isInt();
        } else if (type.equals(MarshallingType.LIST)) {
            fits = value.isArray();
            SdkField<?> item = field.getTrait(ListTrait.class).memberFieldInfo();
            value.forEach(element -> check(path + "[]", item, element, complaints));
        } else if (type.equals(MarshallingType.MAP)) {
            fits = value.isObject();
            SdkField<?> item = field.getTrait(MapTrait.class).valueFieldInfo();
            value.forEach(element -> check(path + "{}", item, element, complaints));
        } else if (type.equals(MarshallingType.SDK_POJO)) {
            fits = value.isObject();
            check(path, field.constructor().get().sdkFields(), value, complaints);
        } else {
            fits = type.equals(MarshallingType.DOCUMENT);
        }
        if (!fits) {
            complaints.add(path + " is to be a " + type.getTargetClass());
        }
    }
}
