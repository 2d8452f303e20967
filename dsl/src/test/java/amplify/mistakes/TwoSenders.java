package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Senders that are both a service and a function. */
final class TwoSenders implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email().phone()).senders(senders -> senders.email(
                                email -> email.handler(Good.FUNCTION).fromEmail("a@example.com"))
                        .sms(sms -> sms.handler(Good.FUNCTION).snsRegion("us-east-1"))));
    }
}

/* Wanted:

JPX3016  amplify/mistakes/TwoSenders.java:13
    defineAuth().loginWith(login -> login.email().phone()).senders(senders -> senders.email(
  senders.email names both Amazon SES and a function; one of them sends.
  Leave out handler(...) and kmsKeyArn(...), or everything else.

JPX3016  amplify/mistakes/TwoSenders.java:15
    .sms(sms -> sms.handler(Good.FUNCTION).snsRegion("us-east-1"))));
  senders.sms names both Amazon SNS and a function; one of them sends.
  Leave out handler(...) and kmsKeyArn(...), or everything else.
*/
