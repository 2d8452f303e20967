package dev.jampx.cdk.auth;

import dev.jampx.model.resolved.Senders;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.constructs.Construct;

/** E-mails through Amazon SES. */
final class EmailSending {

    private static final Pattern ASCII = Pattern.compile("[\\x20-\\x7e]+");
    private static final Pattern PHRASE = Pattern.compile("[\\w !#$%&'*+\\-/=?^`{|}~]+");

    private EmailSending() {}

    static CfnUserPool.EmailConfigurationProperty of(Construct scope, Senders.Ses ses) {
        Stack stack = Stack.of(scope);
        String address = ascii(ses.fromEmail());
        return CfnUserPool.EmailConfigurationProperty.builder()
                .emailSendingAccount("DEVELOPER")
                .from(ses.fromName()
                        .map(name -> phrase(name) + " <" + address + ">")
                        .orElse(address))
                .replyToEmailAddress(ses.replyTo().map(EmailSending::ascii).orElse(null))
                .sourceArn(stack.formatArn(ArnComponents.builder()
                        .service("ses")
                        .resource("identity")
                        .resourceName(address)
                        .build()))
                .build();
    }

    /** Domains beyond ASCII travel encoded. */
    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    /** The name of a sender as RFC 5322 and, beyond ASCII, RFC 2047 want it. */
    private static String phrase(String name) {
        if (!ASCII.matcher(name).matches()) {
            return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=";
        }
        return PHRASE.matcher(name).matches()
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
