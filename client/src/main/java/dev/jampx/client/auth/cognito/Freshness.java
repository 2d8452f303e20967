package dev.jampx.client.auth.cognito;

/** How new tokens have to be. */
enum Freshness {
    /** Not expired. */
    GOOD,
    /** Newer than those that were just refused. */
    NOT_REFUSED,
    /** Fetched for this call. */
    NEW
}
