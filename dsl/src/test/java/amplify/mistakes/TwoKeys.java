package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Two senders with two keys. */
final class TwoKeys implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email().phone()).senders(senders -> senders.email(
                                email -> email.handler(Good.FUNCTION).kmsKeyArn("arn:aws:kms:us-east-1:1:key/a"))
                        .sms(sms -> sms.handler(Good.FUNCTION).kmsKeyArn("arn:aws:kms:us-east-1:1:key/b"))));
    }
}

/* Wanted:

JPX3015  amplify/mistakes/TwoKeys.java:15
    .sms(sms -> sms.handler(Good.FUNCTION).kmsKeyArn("arn:aws:kms:us-east-1:1:key/b"))));
  The senders of e-mails and of text messages have different keys; a user pool has one.
  Give both the same kmsKeyArn, or one of them none.
*/
