package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.StandardAttribute;
import dev.jampx.model.resolved.UserAttribute;
import dev.jampx.sandbox.cognito.PasswordPolicy;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.UserSchema;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.RecoveryChannels;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.iam.AccessDenial;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What Cognito tells of a user pool. */
final class PoolDescription {

    private static final String ARN = "arn:aws:cognito-idp:%s:%s:userpool/%s";

    private final UserPool pool;

    PoolDescription(UserPool pool) {
        this.pool = pool;
    }

    ObjectNode summary() {
        ObjectNode description = Documents.empty()
                .put("Id", pool.settings().identity().userPoolId())
                .put("Name", pool.settings().auth().name());
        description.set("LambdaConfig", functions());
        description.set("LastModifiedDate", Documents.seconds(pool.store().createdAt(pool.clock())));
        description.set("CreationDate", Documents.seconds(pool.store().createdAt(pool.clock())));
        return description;
    }

    ObjectNode whole() {
        UserPoolSettings settings = pool.settings();
        UserPoolIdentity identity = settings.identity();
        ObjectNode description = summary();
        description.put("Arn", String.format(ARN, identity.region(), AccessDenial.ACCOUNT, identity.userPoolId()));
        PasswordPolicy policy = settings.passwordPolicy();
        description
                .putObject("Policies")
                .putObject("PasswordPolicy")
                .put("MinimumLength", policy.minimumLength())
                .put("RequireUppercase", policy.requireUppercase())
                .put("RequireLowercase", policy.requireLowercase())
                .put("RequireNumbers", policy.requireNumbers())
                .put("RequireSymbols", policy.requireSymbols())
                .put("TemporaryPasswordValidityDays", AdminCreateUser.VALIDITY.toDays());
        description.set("SchemaAttributes", schema(settings));
        fill(description.putArray("AutoVerifiedAttributes"), settings.usernameAttributes());
        fill(description.putArray("UsernameAttributes"), settings.usernameAttributes());
        fill(
                description
                        .putObject("UserAttributeUpdateSettings")
                        .putArray("AttributesRequireVerificationBeforeUpdate"),
                settings.usernameAttributes());
        description.putObject("UsernameConfiguration").put("CaseSensitive", false);
        MfaMode mode = settings.multifactor().mode();
        description.put("MfaConfiguration", mode == MfaMode.REQUIRED ? "ON" : mode.name());
        description.put("EstimatedNumberOfUsers", pool.store().users().count());
        description.putObject("AdminCreateUserConfig").put("AllowAdminCreateUserOnly", false);
        description.set("AccountRecoverySetting", recovery(settings.accountRecovery()));
        return description;
    }

    private ObjectNode functions() {
        ObjectNode functions = Documents.empty();
        UserPoolSettings settings = pool.settings();
        settings.auth()
                .triggers()
                .forEach((trigger, function) -> functions.put(
                        trigger.amplifyName().substring(0, 1).toUpperCase(Locale.ROOT)
                                + trigger.amplifyName().substring(1),
                        arn(function)));
        settings.senders().emailFunction().ifPresent(function -> sender(functions, "CustomEmailSender", function));
        settings.senders().smsFunction().ifPresent(function -> sender(functions, "CustomSMSSender", function));
        return functions;
    }

    private void sender(ObjectNode functions, String name, String function) {
        functions.putObject(name).put("LambdaVersion", "V1_0").put("LambdaArn", arn(function));
    }

    private String arn(String function) {
        return "arn:aws:lambda:" + pool.settings().identity().region() + ":" + AccessDenial.ACCOUNT + ":function:"
                + function;
    }

    private static ArrayNode schema(UserPoolSettings settings) {
        ArrayNode list = Documents.empty().putArray("SchemaAttributes");
        Stream.of(StandardAttribute.values()).forEach(standard -> {
            Optional<UserAttribute> defined = settings.schema().find(standard.cognitoName());
            attribute(
                    list,
                    standard.cognitoName(),
                    standard == StandardAttribute.LAST_UPDATE_TIME
                            ? AttributeDataType.NUMBER
                            : AttributeDataType.STRING,
                    defined);
        });
        settings.schema().defined().stream()
                .filter(attribute -> attribute.dataType().isPresent())
                .forEach(attribute -> attribute(
                        list, UserSchema.name(attribute), attribute.dataType().get(), Optional.of(attribute)));
        return list;
    }

    private static void attribute(
            ArrayNode list, String name, AttributeDataType type, Optional<UserAttribute> defined) {
        ObjectNode node = list.addObject()
                .put("Name", name)
                .put("AttributeDataType", type.cognitoName())
                .put("DeveloperOnlyAttribute", false)
                .put("Mutable", defined.map(UserAttribute::mutable).orElse(true))
                .put("Required", defined.filter(UserAttribute::required).isPresent());
        defined.ifPresent(attribute -> {
            boolean number = type == AttributeDataType.NUMBER;
            if (attribute.least().isEmpty() && attribute.most().isEmpty()) {
                return;
            }
            ObjectNode limits = node.putObject(number ? "NumberAttributeConstraints" : "StringAttributeConstraints");
            attribute.least().ifPresent(least -> limits.put(number ? "MinValue" : "MinLength", Long.toString(least)));
            attribute.most().ifPresent(most -> limits.put(number ? "MaxValue" : "MaxLength", Long.toString(most)));
        });
    }

    private static ObjectNode recovery(AccountRecovery recovery) {
        ObjectNode setting = Documents.empty();
        ArrayNode mechanisms = setting.putArray("RecoveryMechanisms");
        if (recovery == AccountRecovery.NONE) {
            mechanisms.addObject().put("Priority", 1).put("Name", "admin_only");
            return setting;
        }
        RecoveryChannels.inOrder(recovery).forEach(medium -> mechanisms
                .addObject()
                .put("Priority", mechanisms.size())
                .put("Name", "verified_" + medium.attribute()));
        return setting;
    }

    private static void fill(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
