package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import java.util.function.BooleanSupplier;

/**
 * A service that is there only while something holds.
 *
 * @param there whether it is there
 * @param service the service
 */
public record ConditionalService(BooleanSupplier there, WireService service) implements WireService {

    @Override
    public WireResponse handle(WireRequest request) {
        return there.getAsBoolean() ? service.handle(request) : ServiceDirectory.nothingAt(request);
    }

    @Override
    public WireUpgrade upgrade(WireRequest request) {
        return there.getAsBoolean() ? service.upgrade(request) : WireService.super.upgrade(request);
    }
}
