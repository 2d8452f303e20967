package dev.jampx.cli.aws.failure;

import static dev.jampx.cli.aws.failure.FailureRule.when;

import dev.jampx.cli.mistake.AwsProblems;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Failures on this side: tools, files, the network. */
final class MachineRules {

    /** All of them, the more exact first. */
    static final List<FailureRule> RULES = List.of(
            when(
                    "Other CLIs \\([^)]*\\) are currently|Another CLI \\([^)]*\\) is currently|synth\\.lock|read\\.\\d+\\.\\d+\\.lock",
                    (match, subject) -> AwsProblems.filesLocked(line(match, subject))),
            when(
                    "Maximum supported schema version is ([^\\n)]*)|not compatible with the (?:AWS )?CDK library|"
                            + "Cloud assembly schema version mismatch",
                    (match, subject) -> AwsProblems.cdkTooOld(line(match, subject))),
            when(
                    "does not support module\\.register|Unsupported engine|requires node (?:version )?>=|"
                            + "SyntaxError: Unexpected token '(?:\\?\\?=|\\|\\|=|\\.)|Node version .* is not supported",
                    (match, subject) -> AwsProblems.nodeTooOld(nodeVersion(subject.text()))),
            when(
                    "node: (?:command )?not found|'node' is not recognized|Cannot run program \"node\"|"
                            + "env: .?node.?: No such file",
                    (match, subject) -> AwsProblems.nodeMissing()),
            when(
                    "cdk: (?:command )?not found|'cdk' is not recognized|Command cdk not found|"
                            + "Cannot find module '[^']*aws-cdk|could not determine executable to run|"
                            + "npm (?:error|ERR!) (?:code )?(?:E404|ENOTFOUND|ETARGET|ENOENT)",
                    (match, subject) -> AwsProblems.cdkMissing()),
            when(
                    "ENOSPC[^\\n]*|ENOMEM[^\\n]*|JavaScript heap out of memory|No space left on device",
                    (match, subject) -> AwsProblems.machineFull(line(match, subject))),
            when(
                    "(?i)throttl|Rate exceeded|TooManyRequestsException|SlowDown|RequestLimitExceeded",
                    (match, subject) -> AwsProblems.throttled(line(match, subject))),
            when(
                    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UnknownHostException|"
                            + "socket hang up|Unable to execute HTTP request|No internet connectivity|"
                            + "self[- ]signed certificate|unable to get (?:local )?issuer certificate|"
                            + "Proxy connection|407 Proxy Authentication|Connect(?:ion)? timed out|TimeoutError",
                    (match, subject) -> AwsProblems.unreachable(line(match, subject))));

    /** What is tried when nothing says more: that something could not be uploaded. */
    static final List<FailureRule> LAST = List.of(when(
            "Failed to publish (?:asset|one or more assets)[^\\n]*|Upload failed: [^\\n]*|Failed to build asset[^\\n]*",
            (match, subject) -> AwsProblems.uploadFailed(match.group().strip())));

    private MachineRules() {}

    private static String line(MatchResult match, FailureSubject subject) {
        return FailureText.line(subject.text(), match.start());
    }

    private static String nodeVersion(String text) {
        return Pattern.compile("v\\d+\\.\\d+\\.\\d+")
                .matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("");
    }
}
