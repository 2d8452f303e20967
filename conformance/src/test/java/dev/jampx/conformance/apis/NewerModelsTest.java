package dev.jampx.conformance.apis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderRequest;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * What {@code newer/} says of Cognito's user pools is what the AWS SDK for Java 2 is made from: its operations are all in the model, and
 * of those that the sandbox has all members, their types and their sets of values. It knows no lengths and patterns.
 */
class NewerModelsTest {

    private static final PublishedApi API = PublishedApi.USER_POOLS;

    @Test
    void theModelHasWhatTheSdkHas() throws ReflectiveOperationException, IOException {
        JsonNode offered = new ObjectMapper()
                .readTree(PublishedModelsTest.RESOURCES
                        .resolve(API.id() + ".json")
                        .toFile())
                .path("operations");
        List<String> missing = new ArrayList<>();
        Set<String> operations = new TreeSet<>();
        for (Method method :
                SdkOperations.of(CognitoIdentityProviderClient.class, CognitoIdentityProviderRequest.class)) {
            String operation = published(SdkOperations.name(method));
            operations.add(operation);
            if (!API.operations().contains(operation)) {
                missing.add(operation);
            } else if (offered.has(operation)) {
                compareMembers(SdkOperations.request(method), API.shape(API.input(operation)), operation, missing);
            }
        }
        assertThat(operations).hasSizeGreaterThan(110);
        assertThat(missing).isEmpty();
    }

    /** The SDK writes {@code Mfa} for {@code MFA}. */
    private static String published(String operation) {
        return API.operations().stream()
                .filter(operation::equalsIgnoreCase)
                .findFirst()
                .orElse(operation);
    }

    private static void compareMembers(Class<?> type, JsonNode shape, String place, List<String> missing)
            throws ReflectiveOperationException {
        for (SdkField<?> field : fields(type)) {
            JsonNode member = shape.path("members").path(field.memberName());
            String where = place + "." + field.memberName();
            if (member.isMissingNode()) {
                missing.add(where);
            } else {
                compare(field, type, API.shape(member.path("shape").asText()), where, missing);
            }
        }
    }

    private static List<SdkField<?>> fields(Class<?> type) throws ReflectiveOperationException {
        SdkBuilder<?, ?> builder = (SdkBuilder<?, ?>) type.getMethod("builder").invoke(null);
        return ((SdkPojo) builder.build()).sdkFields();
    }

    private static void compare(SdkField<?> field, Class<?> owner, JsonNode shape, String where, List<String> missing)
            throws ReflectiveOperationException {
        MarshallingType<?> type = field.marshallingType();
        String published = PublishedApi.type(shape);
        String wanted = type.toString().toLowerCase(Locale.ROOT);
        if (!wanted.replace("sdkpojo", "structure").equals(published)) {
            missing.add(where + " is of type " + wanted + ", not " + published);
            return;
        }
        if (type == MarshallingType.STRING) {
            compareValues(owner, field.memberName(), shape, where, missing);
        } else if (type == MarshallingType.SDK_POJO) {
            compareMembers(made(field), shape, where, missing);
        } else if (type == MarshallingType.LIST) {
            SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
            if (element.marshallingType() == MarshallingType.SDK_POJO) {
                compareMembers(
                        made(element),
                        API.shape(shape.path("member").path("shape").asText()),
                        where,
                        missing);
            }
        }
    }

    /** What the values of a member are made of. */
    private static Class<?> made(SdkField<?> field) {
        return ((SdkBuilder<?, ?>) field.constructor().get()).build().getClass();
    }

    /** A member that has a set of values is given out as one of them, and as a text by a method of its own. */
    private static void compareValues(
            Class<?> owner, String member, JsonNode shape, String where, List<String> missing) {
        String getter = member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
        Stream.of(owner.getMethods())
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .map(Method::getReturnType)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Object::toString)
                .filter(value -> !value.equals("null"))
                .filter(value -> !shape.path("enum").toString().contains("\"" + value + "\""))
                .forEach(value -> missing.add(where + " = " + value));
    }
}
