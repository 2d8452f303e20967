package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredDevice;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;

/** Lists devices: users those that are remembered, administrators all. */
final class ListDevices extends UserOperation {

    private final Devices devices;
    private final boolean all;

    /** @param all whether those that are not remembered as well */
    ListDevices(Subject subject, Devices devices, boolean all) {
        super(subject);
        this.devices = devices;
        this.all = all;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        if (devices.tracking().isEmpty()) {
            throw DeviceDocuments.notTracked();
        }
        Page page = Page.of(parameters, "PaginationToken", name() + user.username());
        List<StoredDevice> rest = devices.confirmed(user).stream()
                .filter(device -> all || device.remembered())
                .filter(device -> device.key().compareTo(page.after()) > 0)
                .toList();
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("Devices");
        rest.stream().limit(page.size()).map(DeviceDocuments::device).forEach(list::add);
        if (rest.size() > page.size()) {
            document.put("PaginationToken", page.token(rest.get(page.size() - 1).key()));
        }
        return document;
    }
}
