package dev.jampx.conformance.security;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.standin.iam.Policy;
import dev.jampx.standin.iam.Principal;
import dev.jampx.standin.iam.Request;
import dev.jampx.standin.iam.Statement;
import dev.jampx.standin.iam.SymbolicResource;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the policies of buckets and keys let others do. */
final class ResourcePolicies {

    private static final String TLS = "aws:SecureTransport";

    private ResourcePolicies() {}

    /** Whether nobody may do anything with a bucket or its files but over TLS, not even who may do everything. */
    static boolean needsTls(JsonNode document, String bucketArn) {
        Principal administrator = Principal.aws("arn:aws:iam::111122223333:role/Admin");
        Policy withAdministrator = new Policy(Stream.concat(
                        Policy.read(document).statements().stream(),
                        Stream.of(new Statement(
                                true, List.of(administrator), List.of("*"), false, List.of("*"), false, List.of())))
                .toList());
        return Stream.of(bucketArn, bucketArn + "/public/a.txt")
                .flatMap(resource -> Stream.of("s3:GetObject", "s3:PutObject", "s3:ListBucket")
                        .map(action -> Request.of(action, resource)))
                .allMatch(request -> withAdministrator.allows(administrator, request.with(TLS, "true"))
                        && !withAdministrator.allows(administrator, request.with(TLS, "false")));
    }

    /** Whether the policy of a key names its account and nobody else. */
    static boolean isOfAccountAlone(JsonNode document) {
        return principals(document).equals(Set.of(Principal.aws("arn:aws:iam::" + SymbolicTemplate.ACCOUNT + ":root")));
    }

    /** Whether the policy of a bucket opens nothing, but to the function that empties a sandbox's. */
    static boolean isOfServiceRolesAlone(JsonNode document, SymbolicTemplate template, DeploymentType type) {
        Set<Principal> emptying = template.resources("Custom::S3AutoDeleteObjects").stream()
                .map(custom -> custom.properties().path("ServiceToken").asText())
                .flatMap(token -> template.resources("AWS::Lambda::Function").stream()
                        .filter(function -> function.arn().equals(token)))
                .map(SymbolicResource::properties)
                .map(function -> Principal.aws(function.path("Role").asText()))
                .collect(Collectors.toSet());
        return type.keepsData() ? principals(document).isEmpty() : emptying.containsAll(principals(document));
    }

    /** Whom statements name that allow something. */
    private static Set<Principal> principals(JsonNode document) {
        return Policy.read(document).statements().stream()
                .filter(Statement::allows)
                .flatMap(statement -> statement.principals().stream())
                .collect(Collectors.toSet());
    }
}
