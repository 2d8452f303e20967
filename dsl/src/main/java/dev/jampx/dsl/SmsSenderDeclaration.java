package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredSenders;
import java.util.Optional;

/** Who sends text messages, as it was written. */
record SmsSenderDeclaration(DeclaredSenders.Sms declared) implements SmsSender {

    static SmsSenderDeclaration start() {
        return new SmsSenderDeclaration(new DeclaredSenders.Sms(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DeclaredSenders.CustomSender.NONE,
                Site.ofCaller()));
    }

    @Override
    public SmsSender externalId(String id) {
        return new SmsSenderDeclaration(new DeclaredSenders.Sms(
                Optional.of(Given.value("externalId", id)),
                declared.snsCallerArn(),
                declared.snsRegion(),
                declared.function(),
                declared.site()));
    }

    @Override
    public SmsSender snsCallerArn(String arn) {
        return new SmsSenderDeclaration(new DeclaredSenders.Sms(
                declared.externalId(),
                Optional.of(Given.value("snsCallerArn", arn)),
                declared.snsRegion(),
                declared.function(),
                declared.site()));
    }

    @Override
    public SmsSender snsRegion(String region) {
        return new SmsSenderDeclaration(new DeclaredSenders.Sms(
                declared.externalId(),
                declared.snsCallerArn(),
                Optional.of(Given.value("snsRegion", region)),
                declared.function(),
                declared.site()));
    }

    @Override
    public SmsSender handler(FunctionDefinition function) {
        return new SmsSenderDeclaration(new DeclaredSenders.Sms(
                declared.externalId(),
                declared.snsCallerArn(),
                declared.snsRegion(),
                new DeclaredSenders.CustomSender(
                        Optional.of(FunctionDeclaration.written(Given.value("handler", function))),
                        declared.function().kmsKeyArn()),
                declared.site()));
    }

    @Override
    public SmsSender kmsKeyArn(String arn) {
        return new SmsSenderDeclaration(new DeclaredSenders.Sms(
                declared.externalId(),
                declared.snsCallerArn(),
                declared.snsRegion(),
                new DeclaredSenders.CustomSender(
                        declared.function().handler(), Optional.of(Given.value("kmsKeyArn", arn))),
                declared.site()));
    }
}
