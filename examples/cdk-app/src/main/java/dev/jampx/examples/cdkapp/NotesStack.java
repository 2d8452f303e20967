package dev.jampx.examples.cdkapp;

import dev.jampx.appsync.HandlerSources;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.data.AmplifyData;
import dev.jampx.cdk.data.AmplifyDataProps;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** The app's own user pool, queue and function, and an API for the same users, whose table the function reads. */
final class NotesStack extends Stack {

    private static final String COUNT =
            """
            exports.handler = async (event) => ({ table: process.env.NOTES_TABLE, messages: event.Records.length });
            """;

    NotesStack(Construct scope, String id) {
        super(scope, id);
        UserPool users = UserPool.Builder.create(this, "Users")
                .signInAliases(SignInAliases.builder().email(true).build())
                .build();

        CompiledBackend backend = CompiledBackend.of(NotesDefinition.BACKEND.declared(), HandlerSources.NONE);
        AmplifyData notes = new AmplifyData(
                this,
                "Data",
                AmplifyDataProps.builder(backend.api().orElseThrow())
                        .userPool(users)
                        .keepsData(true)
                        .build());

        Queue jobs = Queue.Builder.create(this, "Jobs").enforceSsl(true).build();
        Function count = Function.Builder.create(this, "Count")
                .runtime(Runtime.NODEJS_22_X)
                .handler("index.handler")
                .code(Code.fromInline(COUNT))
                .build();
        count.addEventSource(SqsEventSource.Builder.create(jobs).build());
        count.addEnvironment("NOTES_TABLE", notes.resources().modelTable("Note").tableName());
        notes.resources().table("Note").grantReadData(count);

        CfnOutput.Builder.create(this, "Endpoint")
                .value(notes.resources().cfnResources().cfnGraphqlApi().getAttrGraphQlUrl())
                .build();
    }
}
