package dev.jampx.sandbox.trace;

import java.util.Optional;

/**
 * Why a request ended before any field was resolved.
 *
 * @param status the HTTP status
 * @param errorType AppSync's name for the error, if it has one
 * @param message AppSync's message
 * @param reason what AppSync does not say: which header, and what is wrong with it
 */
public record EndingTrace(int status, Optional<String> errorType, String message, Optional<String> reason) {}
