package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;

/** Tells of each change that it is given; fails with a batch that holds one of a row called "poison". */
public final class ChangeWatcher implements RequestHandler<Map<String, Object>, String> {

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        List<?> records = (List<?>) event.get("Records");
        for (Object record : records) {
            if (record.toString().contains("poison")) {
                System.out.println("POISON in " + records.size());
                throw new IllegalStateException("poison");
            }
        }
        for (Object record : records) {
            System.out.println("CHANGE " + describe((Map<?, ?>) record));
        }
        return "done";
    }

    private static String describe(Map<?, ?> record) {
        Map<?, ?> change = (Map<?, ?>) record.get("dynamodb");
        return record.get("eventName") + " " + text(change.get("OldImage")) + "->" + text(change.get("NewImage")) + " "
                + change.get("StreamViewType") + " " + record.get("awsRegion") + " "
                + record.get("eventSourceARN").toString().replaceFirst("table/([A-Za-z]+)-.*", "table/$1");
    }

    private static Object text(Object image) {
        return image == null ? "-" : ((Map<?, ?>) ((Map<?, ?>) image).get("text")).get("S");
    }
}
