package dev.jampx.cli.aws.plan;

/** What becomes of a resource when one of its properties changes. */
enum UpdateBehavior {
    /** It stays. */
    KEEPS,
    /** Another takes its place. */
    REPLACES,
    /** Another may take its place, or nobody knows. */
    MAY_REPLACE,
    /** The service refuses the change. */
    REFUSES
}
