package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.Knowledge;

/** Holds a rule's JSON against the published schema {@code schema/rule.schema.json}. */
final class RuleSchema {
    private final Optional<Schema> schema;

    private RuleSchema(Optional<Schema> schema) {
        this.schema = schema;
    }

    static RuleSchema none() {
        return new RuleSchema(Optional.empty());
    }

    static RuleSchema load(Knowledge knowledge) {
        return load(knowledge, "schema/rule.schema.json");
    }

    static RuleSchema load(Knowledge knowledge, String file) {
        try (InputStream in = knowledge.open(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return new RuleSchema(Optional.of(registry.getSchema(text, InputFormat.JSON)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong with a JSON text. */
    List<Error> errors(JsonNode json) {
        return schema.isEmpty() ? List.of() : schema.get().validate(json);
    }

    /** @throws RuleException naming the file, the place in it and what is wrong there */
    void require(String file, JsonNode rule) throws RuleException {
        List<Error> errors = errors(rule);
        if (!errors.isEmpty()) {
            Error first = errors.get(0);
            throw new RuleException(file, first.getInstanceLocation() + ": " + first.getMessage());
        }
    }
}
