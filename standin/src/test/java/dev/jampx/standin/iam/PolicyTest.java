package dev.jampx.standin.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Request READ = Request.of("s3:GetObject", "arn:aws:s3:::files/a/b.txt");

    private static Policy policy(String statements) throws IOException {
        return Policy.read(new ObjectMapper()
                .readTree("{'Statement': [%s]}".formatted(statements).replace('\'', '"')));
    }

    private static Policy allowing(String rest) throws IOException {
        return policy("{'Effect': 'Allow', %s}".formatted(rest));
    }

    @Test
    void whatNoStatementAllowsIsDenied() throws IOException {
        assertThat(policy("").allows(READ)).isFalse();
        Policy policy = allowing("'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::files/a/b.txt'");
        assertThat(policy.allows(READ)).isTrue();
        assertThat(policy.allows(Request.of("s3:PutObject", READ.resource()))).isFalse();
        assertThat(policy.allows(Request.of(READ.action(), "arn:aws:s3:::files/a/c.txt")))
                .isFalse();
    }

    @Test
    void starsAndQuestionMarksStandForOthers() throws IOException {
        assertThat(allowing("'Action': 's3:Get*', 'Resource': 'arn:aws:s3:::files/?/*'")
                        .allows(READ))
                .isTrue();
        assertThat(allowing("'Action': 's3:Get?', 'Resource': '*'").allows(READ))
                .isFalse();
        assertThat(allowing("'Action': '*', 'Resource': '*'").allows(READ)).isTrue();
    }

    @Test
    void theCaseOfActionsDoesNotCountThatOfResourcesDoes() throws IOException {
        assertThat(allowing("'Action': 'S3:getobject', 'Resource': '*'").allows(READ))
                .isTrue();
        assertThat(allowing("'Action': '*', 'Resource': 'arn:aws:s3:::Files/*'").allows(READ))
                .isFalse();
    }

    @Test
    void notActionAndNotResourceAllowTheRest() throws IOException {
        assertThat(allowing("'NotAction': 's3:Put*', 'Resource': '*'").allows(READ))
                .isTrue();
        assertThat(allowing("'NotAction': 's3:Get*', 'Resource': '*'").allows(READ))
                .isFalse();
        assertThat(allowing("'Action': '*', 'NotResource': 'arn:aws:s3:::other/*'")
                        .allows(READ))
                .isTrue();
        assertThat(allowing("'Action': '*', 'NotResource': 'arn:aws:s3:::files/*'")
                        .allows(READ))
                .isFalse();
    }

    @Test
    void whatOneStatementDeniesNoOtherAllows() throws IOException {
        Policy policy = policy(
                """
                {'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'},
                {'Effect': 'Deny', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::files/a/*'}
                """);
        assertThat(policy.allows(READ)).isFalse();
        assertThat(policy.allows(Request.of(READ.action(), "arn:aws:s3:::files/b")))
                .isTrue();
    }

    @Test
    void allConditionsMustHold() throws IOException {
        Policy policy = allowing(
                """
                'Action': '*', 'Resource': '*', 'Condition': {
                    'StringEquals': {'aws:SourceAccount': ['1', '2']},
                    'StringLike': {'s3:prefix': 'a/*'}}
                """);
        assertThat(policy.allows(READ.with("aws:SourceAccount", "2").with("s3:prefix", "a/b")))
                .isTrue();
        assertThat(policy.allows(READ.with("aws:SourceAccount", "3").with("s3:prefix", "a/b")))
                .isFalse();
        assertThat(policy.allows(READ.with("aws:SourceAccount", "2").with("s3:prefix", "b")))
                .isFalse();
        assertThat(policy.allows(READ.with("aws:SourceAccount", "2"))).isFalse();
        assertThat(policy.allows(READ)).isFalse();
    }

    @Test
    void conditionsThatSayNotHoldForRequestsWithoutTheKey() throws IOException {
        Policy policy = allowing("'Action': '*', 'Resource': '*', 'Condition': {'StringNotEquals': {'k': ['a', 'b']}}");
        assertThat(policy.allows(READ)).isTrue();
        assertThat(policy.allows(READ.with("k", "c"))).isTrue();
        assertThat(policy.allows(READ.with("k", "b"))).isFalse();
    }

    @Test
    void keysOfSeveralValuesAreAskedForAnyOrForAll() throws IOException {
        Policy any = allowing(
                "'Action': '*', 'Resource': '*', 'Condition': {'ForAnyValue:StringLike': {'amr': 'authenticated'}}");
        assertThat(any.allows(READ.with("amr", "authenticated", "pool"))).isTrue();
        assertThat(any.allows(READ.with("amr", "unauthenticated"))).isFalse();
        assertThat(any.allows(READ)).isFalse();
        Policy all =
                allowing("'Action': '*', 'Resource': '*', 'Condition': {'ForAllValues:StringLike': {'amr': 'a*'}}");
        assertThat(all.allows(READ.with("amr", "a", "ab"))).isTrue();
        assertThat(all.allows(READ.with("amr", "a", "b"))).isFalse();
        assertThat(all.allows(READ)).isTrue();
    }

    @Test
    void otherOperators() throws IOException {
        Policy tls = allowing("'Action': '*', 'Resource': '*', 'Condition': {'Bool': {'aws:SecureTransport': 'true'}}");
        assertThat(tls.allows(READ.with("aws:SecureTransport", "true"))).isTrue();
        assertThat(tls.allows(READ.with("aws:SecureTransport", "false"))).isFalse();
        Policy absent = allowing("'Action': '*', 'Resource': '*', 'Condition': {'Null': {'k': 'true'}}");
        assertThat(absent.allows(READ)).isTrue();
        assertThat(absent.allows(READ.with("k", "1"))).isFalse();
        Policy optional = allowing("'Action': '*', 'Resource': '*', 'Condition': {'StringEqualsIfExists': {'k': '1'}}");
        assertThat(optional.allows(READ)).isTrue();
        assertThat(optional.allows(READ.with("k", "2"))).isFalse();
        Policy arn = allowing(
                "'Action': '*', 'Resource': '*', 'Condition': {'ArnLike': {'aws:SourceArn': 'arn:aws:s3:::f*'}}");
        assertThat(arn.allows(READ.with("aws:SourceArn", "arn:aws:s3:::files"))).isTrue();
        assertThat(arn.allows(READ.with("aws:SourceArn", "arn:aws:s3:::other"))).isFalse();
    }

    @Test
    void variablesStandForWhatTheRequestSays() throws IOException {
        Policy policy =
                allowing("'Action': '*', 'Resource': 'arn:aws:s3:::files/${cognito-identity.amazonaws.com:sub}/*'");
        Request own = Request.of("s3:GetObject", "arn:aws:s3:::files/me/x");
        assertThat(policy.allows(own.with("cognito-identity.amazonaws.com:sub", "me")))
                .isTrue();
        assertThat(policy.allows(own.with("cognito-identity.amazonaws.com:sub", "you")))
                .isFalse();
        assertThat(policy.allows(own)).isFalse();
    }

    @Test
    void trustNamesPrincipals() throws IOException {
        Request assume = Request.of("sts:AssumeRole", "");
        Policy lambda = allowing("'Principal': {'Service': 'lambda.amazonaws.com'}, 'Action': 'sts:AssumeRole'");
        assertThat(lambda.allows(Principal.service("lambda.amazonaws.com"), assume))
                .isTrue();
        assertThat(lambda.allows(Principal.service("ec2.amazonaws.com"), assume))
                .isFalse();
        assertThat(lambda.allows(Principal.aws("arn:aws:iam::1:role/x"), assume))
                .isFalse();
        Policy account = allowing("'Principal': {'AWS': 'arn:aws:iam::1:root'}, 'Action': 'sts:AssumeRole'");
        assertThat(account.allows(Principal.aws("arn:aws:iam::1:role/x"), assume))
                .isTrue();
        assertThat(account.allows(Principal.aws("arn:aws:iam::2:role/x"), assume))
                .isFalse();
        Policy anybody = allowing("'Principal': '*', 'Action': 'sts:AssumeRole'");
        assertThat(anybody.allows(Principal.service("ec2.amazonaws.com"), assume))
                .isTrue();
    }

    @Test
    void whatIsNotKnownIsNoPolicy() {
        assertThatThrownBy(() -> allowing("'NotPrincipal': '*', 'Action': '*'")).hasMessageContaining("NotPrincipal");
        assertThatThrownBy(() ->
                        allowing("'Action': '*', 'Resource': '*', 'Condition': {'IpAddress': {'aws:SourceIp': '::1'}}"))
                .hasMessageContaining("IpAddress");
        assertThatThrownBy(() -> policy("{'Action': '*', 'Resource': '*'}")).hasMessageContaining("no effect");
    }
}
