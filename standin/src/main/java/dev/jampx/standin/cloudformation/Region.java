package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.Account;
import dev.jampx.standin.logs.LogGroups;
import dev.jampx.standin.parameter.Parameter;
import dev.jampx.standin.parameter.Parameters;
import dev.jampx.standin.storage.Buckets;
import dev.jampx.standin.wire.AwsError;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything of a region that deployments work with. */
final class Region implements Evaluation.Surroundings {

    private static final Pattern DYNAMIC = Pattern.compile("\\{\\{resolve:ssm(?:-secure)?:([^:}]+)(?::\\d+)?}}");

    private final Account account;
    private final Clock clock;
    private final Parameters parameters;
    private final PhysicalResources resources;
    private final Provisioner provisioner;
    private final Stacks stacks;
    private final TemplateSource templates;
    private final Orders orders = new Orders();

    Region(
            Account account,
            Clock clock,
            Buckets buckets,
            Parameters parameters,
            LogGroups logs,
            PhysicalResources resources) {
        this.account = account;
        this.clock = clock;
        this.parameters = parameters;
        this.resources = resources;
        provisioner = new Provisioner(account, resources, buckets, parameters, logs);
        stacks = new Stacks(account, clock);
        templates = new TemplateSource(buckets);
    }

    Stacks stacks() {
        return stacks;
    }

    Orders orders() {
        return orders;
    }

    Provisioner provisioner() {
        return provisioner;
    }

    PhysicalResources resources() {
        return resources;
    }

    TemplateSource templates() {
        return templates;
    }

    Instant now() {
        return clock.instant();
    }

    Evaluation evaluation(Stack stack, StackRequest request) {
        return new Evaluation(account, stack, request.template(), values(request), this);
    }

    /** The values of all parameters of a template. */
    Map<String, String> values(StackRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.template().parameters().forEach((name, parameter) -> {
            String value = request.parameters()
                    .getOrDefault(name, parameter.path("Default").asText());
            if (parameter.path("Type").asText().startsWith("AWS::SSM::Parameter::Value")) {
                String path = value;
                value = parameters
                        .find(path)
                        .map(Parameter::value)
                        .orElseThrow(() -> AwsError.refused(
                                "ValidationError",
                                "Unable to fetch parameters [" + path + "] from parameter store for this account."));
            } else if (!request.parameters().containsKey(name) && !parameter.has("Default")) {
                throw AwsError.refused("ValidationError", "Parameters: [" + name + "] must have values");
            }
            values.put(name, value);
        });
        return values;
    }

    /** What a nested stack is wanted to be. */
    StackRequest nested(ObjectNode properties, Stack parent) {
        Map<String, String> given = new LinkedHashMap<>();
        properties
                .path("Parameters")
                .properties()
                .forEach(entry -> given.put(entry.getKey(), entry.getValue().asText()));
        try {
            Template template =
                    Template.parse(templates.read(properties.path("TemplateURL").asText()));
            return new StackRequest(template, given, parent.tags(), List.of(), Optional.empty(), false);
        } catch (AwsError e) {
            throw new ResourceFailure(e.message());
        }
    }

    @Override
    public String exported(String name) {
        return stacks.all().stream()
                .filter(Stack::exists)
                .map(Stack::exports)
                .filter(exports -> exports.containsKey(name))
                .map(exports -> exports.get(name))
                .findFirst()
                .orElseThrow(() -> new ResourceFailure("No export named " + name + " found."));
    }

    @Override
    public String dynamic(String text) {
        return DYNAMIC.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(parameters
                        .find(found.group(1))
                        .map(Parameter::value)
                        .orElseThrow(() ->
                                new ResourceFailure("Parameters: [ssm:" + found.group(1) + "] cannot be found."))));
    }
}
