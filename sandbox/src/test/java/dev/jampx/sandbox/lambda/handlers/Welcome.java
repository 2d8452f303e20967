package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostConfirmationEvent;

/** Answers a post-confirmation event with itself, as such a trigger must. */
public final class Welcome
        implements RequestHandler<CognitoUserPoolPostConfirmationEvent, CognitoUserPoolPostConfirmationEvent> {

    @Override
    public CognitoUserPoolPostConfirmationEvent handleRequest(
            CognitoUserPoolPostConfirmationEvent event, Context context) {
        context.getLogger()
                .log("welcome " + event.getRequest().getUserAttributes().get("email") + "\n");
        System.out.println(context.getFunctionName() + " has " + context.getMemoryLimitInMB() + " MB");
        System.err.print("an unfinished line");
        return event;
    }
}
