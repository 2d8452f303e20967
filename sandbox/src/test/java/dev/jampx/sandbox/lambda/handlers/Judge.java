package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.AppSyncLambdaAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.AppSyncLambdaAuthorizerResponse;
import java.util.List;
import java.util.Map;

/** A Lambda authorizer: lets in whoever says {@code let me in}, and hides how old things are and that they end. */
public final class Judge implements RequestHandler<AppSyncLambdaAuthorizerEvent, AppSyncLambdaAuthorizerResponse> {

    @Override
    public AppSyncLambdaAuthorizerResponse handleRequest(AppSyncLambdaAuthorizerEvent event, Context context) {
        if (event.getAuthorizationToken().equals("stumble")) {
            throw new IllegalStateException("no database");
        }
        return AppSyncLambdaAuthorizerResponse.builder()
                .withIsAuthorized(event.getAuthorizationToken().equals("let me in"))
                .withResolverContext(Map.of("api", event.getRequestContext().getApiId()))
                .withDeniedFields(List.of("Note.age", "Subscription.onDeleteNote"))
                .withTtlOverride(0)
                .build();
    }
}
