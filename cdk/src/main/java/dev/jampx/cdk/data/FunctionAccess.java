package dev.jampx.cdk.data;

import dev.jampx.appsync.Access;
import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.naming.VariableNames;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.assets.Asset;

/** Lets functions call the API, and tells them where it is. */
final class FunctionAccess {

    private static final String ENDPOINT = "AMPLIFY_DATA_GRAPHQL_ENDPOINT";

    private final AmplifyDataProps props;
    private final CfnGraphQLApi api;
    private final Optional<Asset> introspection;

    FunctionAccess(AmplifyDataProps props, CfnGraphQLApi api, Optional<Asset> introspection) {
        this.props = props;
        this.api = api;
        this.introspection = introspection;
    }

    /** Does so for every function that a rule names. */
    void grant() {
        for (Access.FunctionGrant grant : props.api().access().functionGrants()) {
            BackendFunction function = props.functions().get(grant.function());
            if (function == null) {
                throw new IllegalArgumentException(
                        "a rule lets the function " + grant.function() + " in, which the props do not have");
            }
            if (!grant.rootTypes().isEmpty()) {
                allow(function, grant.rootTypes());
            }
        }
    }

    private void allow(BackendFunction function, List<String> rootTypes) {
        String apiArn = api.getAttrArn();
        function.allow(PolicyStatement.Builder.create()
                .actions(List.of("appsync:GraphQL"))
                .resources(rootTypes.stream()
                        .distinct()
                        .map(type -> apiArn + "/types/" + type + "/*")
                        .toList())
                .build());
        // Programs that do not know the name look for the first; for the usual name the two are one.
        function.tell(ENDPOINT, api.getAttrGraphQlUrl());
        if (!variable("GRAPHQL_ENDPOINT").equals(ENDPOINT)) {
            function.tell(variable("GRAPHQL_ENDPOINT"), api.getAttrGraphQlUrl());
        }
        function.tell("AMPLIFY_DATA_DEFAULT_NAME", VariableNames.dataName(props.name()));
        introspection.ifPresent(asset -> {
            function.allow(PolicyStatement.Builder.create()
                    .actions(List.of("s3:GetObject"))
                    .resources(List.of(asset.getBucket().arnForObjects(asset.getS3ObjectKey())))
                    .build());
            function.tell(variable("MODEL_INTROSPECTION_SCHEMA_BUCKET_NAME"), asset.getS3BucketName());
            function.tell(variable("MODEL_INTROSPECTION_SCHEMA_KEY"), asset.getS3ObjectKey());
        });
    }

    private String variable(String what) {
        return VariableNames.ofData(props.name(), what);
    }
}
