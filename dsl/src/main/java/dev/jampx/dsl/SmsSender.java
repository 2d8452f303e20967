package dev.jampx.dsl;

/**
 * Who sends text messages: Amazon SNS, or a function. Amplify: the value of {@code senders.sms}.
 *
 * <pre>{@code
 * senders.sms(sms -> sms.handler(SMS_FUNCTION))
 * }</pre>
 */
public sealed interface SmsSender permits SmsSenderDeclaration {

    /**
     * Sets what Cognito shows to be given the role. Amplify: {@code externalId}.
     *
     * @param id what the trust policy of the role demands; it goes with {@link #snsCallerArn}
     */
    SmsSender externalId(String id);

    /**
     * Sets the role in which Cognito calls Amazon SNS. Amplify: {@code snsCallerArn}.
     *
     * @param arn the ARN of the role; a new role is made unless set
     */
    SmsSender snsCallerArn(String arn);

    /**
     * Sets the region of Amazon SNS. Amplify: {@code snsRegion}.
     *
     * @param region a region such as {@code us-east-1}; that of the user pool unless set
     */
    SmsSender snsRegion(String region);

    /**
     * Has a function send, in place of Amazon SNS. Amplify: {@code handler}.
     *
     * @param function the function; it gets the code encrypted
     */
    SmsSender handler(FunctionDefinition function);

    /**
     * Sets the key with which the function's codes are encrypted. Amplify: {@code kmsKeyArn}.
     *
     * @param arn the ARN of the key; a new one is made unless set
     */
    SmsSender kmsKeyArn(String arn);
}
