package dev.jampx.cli.mistake;

import java.util.List;
import java.util.Optional;

/** Access to an AWS account, and the tools and the network on the way there: JPX8101 to JPX8119 and JPX8140 to JPX8159. */
public final class AwsProblems {

    private static final String CREDENTIALS = "AWS credentials";

    private AwsProblems() {}

    public static Mistake noCredentials() {
        return Mistake.about(
                "JPX8101",
                CREDENTIALS,
                "No AWS credentials were found, or none that AWS accepts.",
                "Sign in (\"aws sso login\" or \"aws configure\"), and name the profile with --profile or AWS_PROFILE if it is"
                        + " not the default one.");
    }

    public static Mistake expired() {
        return Mistake.about(
                "JPX8102",
                CREDENTIALS,
                "The AWS credentials have expired.",
                "Sign in again, or take new ones from where you got these.");
    }

    public static Mistake invalid(String reason) {
        return Mistake.about(
                "JPX8103",
                CREDENTIALS,
                "AWS does not know these credentials: " + reason,
                "Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile in ~/.aws. Variables go before profiles.");
    }

    public static Mistake ssoSession(Optional<String> profile) {
        return Mistake.about(
                "JPX8104",
                CREDENTIALS,
                "The session of IAM Identity Center (SSO) has expired, or was never begun.",
                "Run \"aws sso login"
                        + profile.map(name -> " --profile " + name).orElse("") + "\" and try again.");
    }

    public static Mistake noProfile(String profile) {
        return Mistake.about(
                "JPX8105",
                "--profile " + profile,
                "There is no AWS profile \"" + profile + "\" with credentials.",
                "\"aws configure list-profiles\" lists those there are.");
    }

    public static Mistake noRegion() {
        return Mistake.about(
                "JPX8106",
                "AWS region",
                "It is not said which AWS region is meant.",
                "Set AWS_REGION, or the region of the profile: \"aws configure set region <region>\".");
    }

    public static Mistake otherAccount(String wanted, String given) {
        return Mistake.about(
                "JPX8107",
                CREDENTIALS,
                "The stack belongs to the account " + wanted + ", and the credentials are for " + given + ".",
                "Name the profile of the other account with --profile.");
    }

    public static Mistake cannotAssume(String role, String reason) {
        return Mistake.about(
                "JPX8108",
                role,
                "This role, with which the CDK deploys, cannot be assumed" + (reason.isEmpty() ? "." : ": " + reason),
                "If the role is missing, bootstrap the account again. Otherwise let your user or role do sts:AssumeRole on"
                        + " it.");
    }

    /**
     * @param environment the account and region to bootstrap, such as {@code aws://123456789012/eu-west-1}
     */
    public static Mistake notBootstrapped(String environment) {
        return Mistake.about(
                "JPX8109",
                environment,
                "This account and region are not bootstrapped: the CDK has no bucket and no roles to deploy with there.",
                "Run this once, as an administrator: npx aws-cdk@2.1148.1 bootstrap " + environment);
    }

    public static Mistake bootstrapTooOld(String environment, String wanted, String found) {
        return Mistake.about(
                "JPX8110",
                environment,
                "This account and region were bootstrapped with version " + found
                        + " of the CDK's bootstrap stack, and " + wanted + " is needed.",
                "Run this once, as an administrator: npx aws-cdk@2.1148.1 bootstrap " + environment);
    }

    /**
     * @param who the user or role that was refused; nothing if AWS does not say
     * @param resource what it was about; nothing if AWS does not say
     */
    public static Mistake denied(String action, Optional<String> who, Optional<String> resource, String because) {
        return Mistake.about(
                "JPX8111",
                action,
                who.orElse("Who deploys") + " is not allowed to do " + action
                        + resource.map(name -> " on " + name).orElse("") + "."
                        + (because.isEmpty() ? "" : "\nAWS says: " + because),
                "Let a policy allow it. " + whoDeploys(who));
    }

    private static String whoDeploys(Optional<String> who) {
        return who.filter(name -> name.contains("cfn-exec-role")).isPresent()
                ? "The role is the one that CloudFormation deploys with; bootstrapping sets its policies:"
                        + " --cloudformation-execution-policies."
                : "The managed policy AmplifyBackendDeployFullAccess holds what deploying takes.";
    }

    public static Mistake clockSkew() {
        return Mistake.about(
                "JPX8112",
                "clock",
                "AWS refuses the signature because of its time: this machine's clock differs from AWS's by some minutes.",
                "Set the clock.");
    }

    public static Mistake nodeMissing() {
        return Mistake.about(
                "JPX8140",
                "node",
                "Node.js is not on the PATH, and the AWS CDK needs it.",
                "Install Node.js 20 or newer.");
    }

    public static Mistake nodeTooOld(String version) {
        return Mistake.about(
                "JPX8141",
                "node",
                "Node.js " + version + " is too old for the AWS CDK.",
                "Install Node.js 20 or newer, and see with \"node --version\" that it is the one on the PATH.");
    }

    public static Mistake cdkMissing() {
        return Mistake.about(
                "JPX8142",
                "cdk",
                "The command line of the AWS CDK cannot be found or fetched.",
                "Install it in the project: npm install --save-dev aws-cdk@2.1148.1");
    }

    public static Mistake cdkTooOld(String found) {
        return Mistake.about(
                "JPX8143",
                "cdk",
                "The command line of the AWS CDK is too old for what jampx writes"
                        + (found.isEmpty() ? "." : ": " + found),
                "Install the version that jampx is tested with: npm install --save-dev aws-cdk@2.1148.1");
    }

    public static Mistake machineFull(String reason) {
        return Mistake.about(
                "JPX8144",
                "this machine",
                "The AWS CDK ran out of memory or disk space: " + reason,
                "Make room and try again.");
    }

    public static Mistake unreachable(String reason) {
        return Mistake.about(
                "JPX8150",
                "network",
                "AWS cannot be reached: " + reason,
                "Check the connection, the region's name, and HTTPS_PROXY if there is a proxy.");
    }

    public static Mistake throttled(String reason) {
        return Mistake.about(
                "JPX8151",
                "AWS",
                "AWS gets too many requests from this account: " + reason,
                "Wait a minute and try again.");
    }

    public static Mistake uploadFailed(String reason) {
        return Mistake.about(
                "JPX8152",
                "assets",
                "The packages of the functions and the templates could not be uploaded: " + reason,
                "See that the bucket of the bootstrap stack (cdk-...-assets-...) exists and may be written to; if it was"
                        + " deleted, bootstrap the account again.");
    }

    public static Mistake filesLocked(String reason) {
        return Mistake.about(
                "JPX8153",
                ".amplify",
                "Another process uses the files of this deployment: " + reason,
                "Wait for it to end: only one jampx at a time deploys a backend from a folder.");
    }

    /**
     * The command line of the CDK failed in a way that jampx does not know.
     *
     * @param output the last lines that it wrote
     */
    public static Mistake unknown(int exitCode, List<String> output) {
        return Mistake.about(
                "JPX8159",
                "cdk",
                "The command line of the AWS CDK failed (exit code " + exitCode + "). It said:\n"
                        + String.join("\n", output.isEmpty() ? List.of("(nothing)") : output),
                "Add --verbose to see all that it says.");
    }
}
