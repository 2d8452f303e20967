package dev.jampx.conformance.apis;

import java.util.Map;
import java.util.Set;

/** {@code docs/operations.md}: which operations of AWS's services the sandbox has. */
final class OperationsPage {

    private static final String HEAD =
            """
            # Operations of AWS's services in the sandbox

            `PublishedModelsTest` writes this page and the sandbox's knowledge of each operation's input, from the published models of AWS's APIs. Every other operation of these
            services is answered with `UnknownOperationException`, which names it. DynamoDB and its streams are DynamoDB Local's; for S3, see [files](storage-in-the-sandbox.md#what-there-is).

            Requests are held to the published model before anything else is done with them: members that are required, lengths, ranges, patterns and values. What breaks one is refused as
            AWS refuses it, here by Cognito's user pools:

            ```text
            InvalidParameterException: 1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60
            ```

            Cognito's identity pools, KMS, Systems Manager and Lambda say the same with `ValidationException`. Values that the model calls sensitive are not shown. Values of another type than the
            model's are refused with `SerializationException`.
            """;

    private static final Map<PublishedApi, String> TITLES = Map.of(
            PublishedApi.USER_POOLS, "Cognito user pools (`cognito-idp`)",
            PublishedApi.IDENTITY_POOLS, "Cognito identity pools (`cognito-identity`)",
            PublishedApi.KEYS, "Key Management Service (`kms`)",
            PublishedApi.PARAMETERS, "Systems Manager (`ssm`)",
            PublishedApi.FUNCTIONS, "Lambda (`lambda`)");

    private OperationsPage() {}

    static String of(Map<PublishedApi, Set<String>> offered) {
        StringBuilder page = new StringBuilder(HEAD);
        offered.forEach((api, operations) -> {
            page.append("\n## ").append(TITLES.get(api)).append("\n\n");
            page.append(operations.size())
                    .append(" of ")
                    .append(api.operations().size())
                    .append(":\n\n");
            operations.forEach(operation -> page.append("- `").append(operation).append("`\n"));
        });
        return page.toString();
    }
}
