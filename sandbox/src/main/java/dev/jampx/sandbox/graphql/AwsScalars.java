package dev.jampx.sandbox.graphql;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** AppSync's own scalars, with AppSync's rules and messages. */
final class AwsScalars {

    /** Its loops are possessive: Java runs others by recursion, and a long address would overflow the stack. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*+"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*+");

    private static final Pattern PHONE_BLANKS = Pattern.compile("[\\s().-]");
    private static final Pattern NORTH_AMERICAN = Pattern.compile("(\\+?1)?[2-9][0-9]{2}[2-9][0-9]{6}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[2-9][0-9]{6,14}");

    static final List<GraphQLScalarType> ALL = List.of(
            text("AWSDateTime", "valid DateTime Object", AwsScalars::dateTime),
            text("AWSDate", "valid date", value -> parses(DateTimeFormatter.ISO_DATE, value)),
            text("AWSTime", "valid time", value -> parses(DateTimeFormatter.ISO_TIME, value)),
            text("AWSEmail", "valid email address", value -> EMAIL.matcher(value)
                    .matches()),
            text("AWSPhone", "valid phone number", AwsScalars::phone),
            text("AWSURL", "valid URL", AwsScalars::url),
            text("AWSIPAddress", "valid IP address", IpAddresses::valid),
            scalar("AWSTimestamp", new TimestampCoercing()),
            scalar("AWSJSON", new JsonCoercing()));

    private AwsScalars() {}

    private static GraphQLScalarType text(String name, String article, Predicate<String> valid) {
        return scalar(name, new TextCoercing(name, article, valid));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static boolean dateTime(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean parses(DateTimeFormatter formatter, String value) {
        try {
            formatter.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Without a country code a number is one of the United States. */
    private static boolean phone(String value) {
        String digits = PHONE_BLANKS.matcher(value).replaceAll("");
        return NORTH_AMERICAN.matcher(digits).matches()
                || INTERNATIONAL.matcher(digits).matches();
    }

    private static boolean url(String value) {
        try {
            URI uri = new URI(value);
            String path = uri.getRawPath();
            return uri.getScheme() != null
                    && (uri.isOpaque() || uri.getHost() != null)
                    && (path == null || !path.contains("//"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
