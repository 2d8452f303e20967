package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A role for Amazon SNS without the word for it. */
final class HalfACaller implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.phone())
                .senders(senders -> senders.sms(sms -> sms.snsCallerArn("arn:aws:iam::123456789012:role/sns"))));
    }
}

/* Wanted:

JPX3014  amplify/mistakes/HalfACaller.java:14
    .senders(senders -> senders.sms(sms -> sms.snsCallerArn("arn:aws:iam::123456789012:role/sns"))));
  senders.sms names only one of externalId and snsCallerArn, which belong together.
  Give both, the externalId that the role's trust policy demands, or neither.
*/
