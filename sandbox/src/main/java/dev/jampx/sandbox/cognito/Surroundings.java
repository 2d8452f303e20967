package dev.jampx.sandbox.cognito;

import dev.jampx.sandbox.cognito.delivery.CodeEncryption;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a user pool needs of the sandbox around it. The parts may stand in front of others that change while the pool serves.
 *
 * @param callers finds out who signed a request
 * @param permissions what functions may do
 * @param functions runs the functions of triggers
 * @param codeDelivery takes the codes that Cognito would mail
 * @param codeEncryption encrypts codes for the functions that send them
 * @param secrets the values of secrets, by their names, of those that are set
 * @param clock tells the time
 * @param random the source of codes, salts, keys and passwords
 */
public record Surroundings(
        CallerIdentification callers,
        Permissions permissions,
        FunctionInvoker functions,
        CodeDelivery codeDelivery,
        CodeEncryption codeEncryption,
        Function<String, Optional<String>> secrets,
        InstantSource clock,
        SecureRandom random) {}
