package dev.jampx.cdk.data;

import java.util.List;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTable.PointInTimeRecoverySpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.ProvisionedThroughputProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.SSESpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.StreamSpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.TimeToLiveSpecificationProperty;

/**
 * A model's table, with what may be changed of it. Mirrors the entries of Amplify's {@code amplifyDynamoDbTables}.
 *
 * <pre>{@code
 * backend.data().resources().table("Todo").billingMode(BillingMode.PROVISIONED).provisionedThroughput(5, 5);
 * }</pre>
 */
public final class ModelTable {

    private final CfnTable table;
    private final String tableName;
    private final List<String> indexNames;

    ModelTable(CfnTable table, String tableName, List<String> indexNames) {
        this.table = table;
        this.tableName = tableName;
        this.indexNames = List.copyOf(indexNames);
    }

    /** The resource itself. */
    public CfnTable cfnTable() {
        return table;
    }

    /** What the table is called on AWS. */
    public String tableName() {
        return tableName;
    }

    /** The names of its indexes. */
    public List<String> indexNames() {
        return indexNames;
    }

    /** How it is paid for. */
    public ModelTable billingMode(BillingMode mode) {
        table.setBillingMode(mode.name());
        return this;
    }

    /** How many units a second it and each of its indexes may use, by which it is then paid for. */
    public ModelTable provisionedThroughput(int readUnits, int writeUnits) {
        billingMode(BillingMode.PROVISIONED);
        table.setProvisionedThroughput(throughput(readUnits, writeUnits));
        indexNames.forEach(index -> indexThroughput(index, readUnits, writeUnits));
        return this;
    }

    /**
     * How many units a second one of its indexes may use.
     *
     * @throws IllegalArgumentException if there is no such index
     */
    public ModelTable indexThroughput(String index, int readUnits, int writeUnits) {
        int number = indexNames.indexOf(index);
        if (number < 0) {
            throw new IllegalArgumentException("no index " + index + "; there are " + indexNames);
        }
        String property = "GlobalSecondaryIndexes." + number + ".ProvisionedThroughput.";
        table.addPropertyOverride(property + "ReadCapacityUnits", readUnits);
        table.addPropertyOverride(property + "WriteCapacityUnits", writeUnits);
        return this;
    }

    /** The attribute that holds when a row expires, in seconds since 1970. */
    public ModelTable timeToLiveAttribute(String attribute) {
        table.setTimeToLiveSpecification(TimeToLiveSpecificationProperty.builder()
                .attributeName(attribute)
                .enabled(true)
                .build());
        return this;
    }

    /** Whether it can be restored to any second of the last 35 days. */
    public ModelTable pointInTimeRecovery(boolean enabled) {
        table.setPointInTimeRecoverySpecification(PointInTimeRecoverySpecificationProperty.builder()
                .pointInTimeRecoveryEnabled(enabled)
                .build());
        return this;
    }

    /** Whether it can be restored to any second of the last {@code days} days, from 1 to 35. */
    public ModelTable pointInTimeRecovery(int days) {
        table.setPointInTimeRecoverySpecification(PointInTimeRecoverySpecificationProperty.builder()
                .pointInTimeRecoveryEnabled(true)
                .recoveryPeriodInDays(days)
                .build());
        return this;
    }

    /** What its stream holds. */
    public ModelTable stream(StreamView view) {
        table.setStreamSpecification(StreamSpecificationProperty.builder()
                .streamViewType(view.name())
                .build());
        return this;
    }

    /** With which key of KMS it is encrypted, in place of one that AWS owns. */
    public ModelTable encryption(String kmsKeyArn) {
        table.setSseSpecification(SSESpecificationProperty.builder()
                .sseEnabled(true)
                .sseType("KMS")
                .kmsMasterKeyId(kmsKeyArn)
                .build());
        return this;
    }

    /** Whether AWS refuses to delete it. */
    public ModelTable deletionProtection(boolean enabled) {
        table.setDeletionProtectionEnabled(enabled);
        return this;
    }

    private static ProvisionedThroughputProperty throughput(int readUnits, int writeUnits) {
        return ProvisionedThroughputProperty.builder()
                .readCapacityUnits(readUnits)
                .writeCapacityUnits(writeUnits)
                .build();
    }

    /** How a table is paid for. */
    public enum BillingMode {
        /** By the request. */
        PAY_PER_REQUEST,
        /** By units a second, used or not. */
        PROVISIONED
    }

    /** What a stream of a table holds. */
    public enum StreamView {
        KEYS_ONLY,
        NEW_IMAGE,
        OLD_IMAGE,
        NEW_AND_OLD_IMAGES
    }
}
