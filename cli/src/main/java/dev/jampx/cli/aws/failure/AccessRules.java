package dev.jampx.cli.aws.failure;

import static dev.jampx.cli.aws.failure.FailureRule.when;

import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Failures of getting into an account: credentials, bootstrapping, permissions. */
final class AccessRules {

    private static final String BECAUSE = "because ";

    /** All of them, the more exact first. */
    static final List<FailureRule> RULES = List.of(
            when(
                    "(?i)SSO session (?:token )?associated with (?:this )?profile|aws sso login|SSOTokenProvider|"
                            + "Session token not found or invalid|InvalidGrantException",
                    (match, subject) -> AwsProblems.ssoSession(subject.target().profile())),
            when(
                    "Signature expired: |Signature not yet current|RequestTimeTooSkewed|RequestExpired",
                    (match, subject) -> AwsProblems.clockSkew()),
            when(
                    "ExpiredToken|There are expired AWS credentials|(?:security )?token included in the request is expired|"
                            + "Your session has expired|provided token has expired",
                    (match, subject) -> AwsProblems.expired()),
            when(
                    "InvalidClientTokenId|token included in the request is invalid|UnrecognizedClientException|"
                            + "AWS Access Key Id you provided does not exist|AuthFailure",
                    (match, subject) -> AwsProblems.invalid("the access key is unknown.")),
            when(
                    "request signature we calculated does not match|SignatureDoesNotMatch",
                    (match, subject) -> AwsProblems.invalid("the secret key does not belong to the access key.")),
            when(
                    "(?:Profile file contained no credentials for profile|Could not find profile|"
                            + "Could not resolve credentials using profile:?|config profile) ['\"\\[(]?([^'\"\\]):]+)",
                    (match, subject) -> AwsProblems.noProfile(match.group(1).strip())),
            when(
                    "Unable to load region|Region is missing|You must specify a region|Could not determine region",
                    (match, subject) -> AwsProblems.noRegion()),
            when(
                    "Need to perform AWS calls for account (\\d+), but the current credentials are for (\\d+)",
                    (match, subject) -> AwsProblems.otherAccount(match.group(1), match.group(2))),
            when(
                    "but no credentials have been configured|Unable to load credentials from any|"
                            + "Could not load credentials from any|Unable to resolve AWS account to use|"
                            + "MissingAuthenticationToken",
                    (match, subject) -> AwsProblems.noCredentials()),
            when(
                    "requires bootstrap stack version '?([\\d.]+)'?, found '?([\\d.]+)'?",
                    (match, subject) ->
                            AwsProblems.bootstrapTooOld(environment(subject), match.group(1), match.group(2))),
            when(
                    "Bootstrap stack version '([\\d.]+)' is required, found version '([\\d.]+)'",
                    (match, subject) ->
                            AwsProblems.bootstrapTooOld(environment(subject), match.group(1), match.group(2))),
            when(
                    "Has the environment been bootstrapped|Is account \\d+ bootstrapped|Is this account bootstrapped|"
                            + "toolkit stack must be deployed to the environment|\"cdk bootstrap\" is required|"
                            + "No bucket named '?cdk-|(?s)ParameterNotFound.*/cdk-bootstrap/|/cdk-bootstrap/.*not found",
                    (match, subject) -> AwsProblems.notBootstrapped(environment(subject))),
            when(
                    "User: (\\S+) is not authorized to perform: (\\S+)(?: on resource: (\\S+))?(?: ((?:because|with an)"
                            + " [^\\n(\"]*))?",
                    AccessRules::denied),
            when(
                    "Role (arn:\\S+) is invalid or cannot be assumed",
                    (match, subject) -> AwsProblems.cannotAssume(match.group(1), "")),
            when(
                    "Could not assume role in target account([^\\n]*)",
                    (match, subject) -> AwsProblems.cannotAssume("the CDK's deployment role", reason(match.group(1)))),
            when(
                    "(\\w+:\\w+)[^\\n]*(?:Access ?Denied|not authorized)",
                    (match, subject) -> AwsProblems.denied(
                            match.group(1), Optional.empty(), Optional.empty(), line(match, subject))),
            when(
                    "Access ?Denied",
                    (match, subject) -> AwsProblems.denied(
                            "what it takes", Optional.empty(), Optional.empty(), line(match, subject))));

    private AccessRules() {}

    private static Mistake denied(MatchResult match, FailureSubject subject) {
        String because = Optional.ofNullable(match.group(4)).orElse("").strip();
        return AwsProblems.denied(
                match.group(2),
                Optional.of(match.group(1)),
                Optional.ofNullable(match.group(3)).map(AccessRules::withoutStop),
                because.startsWith(BECAUSE) ? because.substring(BECAUSE.length()) : because);
    }

    private static String withoutStop(String name) {
        return name.replaceAll("[.,;)\"]+$", "");
    }

    private static String line(MatchResult match, FailureSubject subject) {
        return FailureText.line(subject.text(), match.start());
    }

    private static String reason(String text) {
        return text.replaceAll("\\. Please make sure.*", "").strip();
    }

    /** The account and region, from what is said if they were not known before. */
    private static String environment(FailureSubject subject) {
        MatchResult[] named = Pattern.compile("aws://\\d{12}/[a-z0-9-]+")
                .matcher(subject.text())
                .results()
                .toArray(MatchResult[]::new);
        return named.length > 0 ? named[0].group() : subject.target().environment();
    }
}
